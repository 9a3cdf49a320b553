import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { keepSalted, salted } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import type { Dated } from "@/lib/core/write-history";

type Rows = {
  prose: Prisma.ProseCreateManyInput[];
  complaint: Prisma.ComplaintCreateManyInput[];
  complaintReply: Prisma.ComplaintReplyCreateManyInput[];
  complaintHandover: Prisma.ComplaintHandoverCreateManyInput[];
  problem: Prisma.ProblemCreateManyInput[];
  problemComplaint: Prisma.ProblemComplaintCreateManyInput[];
  matter: Prisma.MatterCreateManyInput[];
  consultation: Prisma.ConsultationCreateManyInput[];
  agendaItem: Prisma.AgendaItemCreateManyInput[];
  attendance: Prisma.AttendanceCreateManyInput[];
  discussionPoint: Prisma.DiscussionPointCreateManyInput[];
  minutes: Prisma.MinutesCreateManyInput[];
  minutesSection: Prisma.MinutesSectionCreateManyInput[];
  minutesRevision: Prisma.MinutesRevisionCreateManyInput[];
  suggestion: Prisma.SuggestionCreateManyInput[];
  assignment: Prisma.AssignmentCreateManyInput[];
  adoptionDecision: Prisma.AdoptionDecisionCreateManyInput[];
  suggestionReply: Prisma.SuggestionReplyCreateManyInput[];
  suggestionRating: Prisma.SuggestionRatingCreateManyInput[];
  deadline: Prisma.DeadlineCreateManyInput[];
  lookBack: Prisma.LookBackCreateManyInput[];
  promiseEntry: Prisma.PromiseEntryCreateManyInput[];
};

const none = (): Rows => ({
  ...{
    prose: [],
    complaint: [],
    complaintReply: [],
    complaintHandover: [],
    problem: [],
    problemComplaint: [],
  },
  ...{ matter: [], consultation: [], agendaItem: [], attendance: [], discussionPoint: [] },
  ...{
    minutes: [],
    minutesSection: [],
    minutesRevision: [],
    suggestion: [],
    assignment: [],
    adoptionDecision: [],
    suggestionReply: [],
  },
  ...{ suggestionRating: [], deadline: [], lookBack: [], promiseEntry: [] },
});

/** Somebody as they stand behind an event of the past. */
export const person = (id: string): Actor => ({ kind: "person", id, grants: [] });

/** Rows and events of a history, gathered before any of it is written. */
export class Books {
  readonly rows: Rows = none();
  readonly events: Dated[] = [];

  /** Keeps a text and returns what an event carries of it. */
  say(text: string): ProseRef {
    const { row, ref } = salted(text);
    this.rows.prose.push(row);
    return ref;
  }

  /** A text whose time of keeping is over: its digest stands in the ledger, its words are gone. */
  sayErased(text: string, erasedAt: Date): ProseRef {
    const { row, ref } = salted(text);
    this.rows.prose.push({ ...row, text: "", salt: "", erasedAt });
    return ref;
  }

  /** Events of one subject are told in their order. */
  tell(at: Date, by: Actor, ...events: readonly DraftEvent[]): void {
    for (const event of events) this.events.push({ at, event, by });
  }

  async store(tx: Tx, append: (events: readonly Dated[]) => Promise<void>): Promise<void> {
    const { rows } = this;
    await keepSalted(tx, rows.prose);
    await tx.complaint.createMany({ data: rows.complaint });
    await tx.complaintReply.createMany({ data: rows.complaintReply });
    await tx.complaintHandover.createMany({ data: rows.complaintHandover });
    await tx.problem.createMany({ data: rows.problem });
    await tx.problemComplaint.createMany({ data: rows.problemComplaint });
    await tx.matter.createMany({ data: rows.matter });
    await tx.consultation.createMany({ data: rows.consultation });
    await tx.agendaItem.createMany({ data: rows.agendaItem });
    await tx.attendance.createMany({ data: rows.attendance });
    await tx.discussionPoint.createMany({ data: rows.discussionPoint });
    await tx.minutes.createMany({ data: rows.minutes });
    await tx.minutesSection.createMany({ data: rows.minutesSection });
    await tx.minutesRevision.createMany({ data: rows.minutesRevision });
    await tx.suggestion.createMany({ data: rows.suggestion });
    await tx.assignment.createMany({ data: rows.assignment });
    await tx.adoptionDecision.createMany({ data: rows.adoptionDecision });
    await tx.suggestionReply.createMany({ data: rows.suggestionReply });
    await tx.suggestionRating.createMany({ data: rows.suggestionRating });
    await tx.deadline.createMany({ data: rows.deadline });
    await tx.lookBack.createMany({ data: rows.lookBack });
    await tx.promiseEntry.createMany({ data: rows.promiseEntry });
    const inTime = this.events.toSorted((a, b) => a.at.getTime() - b.at.getTime());
    await append(inTime);
  }
}
