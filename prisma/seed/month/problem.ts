import "server-only";
import { complaintEvents } from "@/lib/complaint/model";
import { foundBy } from "@/lib/complaint/records/terms";
import { system } from "@/lib/core/actor";
import { addDays, type Day } from "@/lib/core/day";
import { newId } from "@/lib/core/ids";
import type { ProseRef } from "@/lib/core/prose-ref";
import { newRef } from "@/lib/core/ref";
import { problemEvents } from "@/lib/problem/model";
import { demoPersonId } from "../people";
import { chance } from "../pick";
import { type Books, person } from "./books";
import { month, type PlannedProblem } from "./plan";
import { at, minutesAfter, workday } from "./times";

export type MadeProblem = {
  readonly id: string;
  readonly ref: string;
  readonly divisionCode: string;
  readonly title: string;
};
type Days = {
  /** The first consultation on it was planned, and held. */
  readonly planned: Date;
  readonly held: Day;
};

const triage = person(demoPersonId("031"));
const staff = person(demoPersonId("051"));
const clock = system("import-history");

/** Complaints are kept for three years (domain.md R-18): the words of 2022 are erased by now. */
const forgottenAt = at("2025-12-31", "02:50");

/** What residents had reported by the hotline in the months before, closed since. */
function report(books: Books, problem: PlannedProblem, n: number, held: Day): string {
  const { theme, place, division: divisionCode, key } = problem;
  const of = { id: newId(), divisionCode };
  const ref = newRef("C", divisionCode);
  const text = theme.reported[n % theme.reported.length] ?? theme.problem;
  const title = `${place}：${theme.problem}`;
  const body = books.sayErased(`${text}（示例）`, forgottenAt);
  const reply = books.say(`已纳入议事月协商：${theme.agreed}`);
  const submittedAt = at(addDays("2022-07-01", Math.floor(chance(`${key} ${n}`) * 28)), "15:20");
  const [acceptedAt, takenAt] = [minutesAfter(submittedAt, 90), at("2022-08-04", "16:00")];
  const repliedAt = at(workday(held, 5), "11:00");
  const closedAt = at(addDays(workday(held, 5), 15), "23:00");
  const sorted = { categoryCode: theme.category, urgency: "U3" as const };
  const submitted = { ref, body, channel: "import", kind: "complaint", photos: 0 } as const;
  books.rows.complaint.push({
    ...{ ...of, ref, title, status: "closed-unanswered", kind: "complaint", channel: "import" },
    ...{ ...sorted, summary: title, ...foundBy(ref, title) },
    ...{ createdAt: submittedAt, submittedAt, acceptedAt, repliedAt, closedAt },
    contactedAt: minutesAfter(submittedAt, 60 * 20),
  });
  books.rows.complaintReply.push({
    ...{ complaintId: of.id, round: 1, bodyId: reply.id, contact: "phoned" },
    publishedAt: repliedAt,
  });
  books.tell(
    submittedAt,
    clock,
    complaintEvents.submitted(of, { ...submitted, ...sorted, notice: null, compoundId: null }),
  );
  books.tell(acceptedAt, triage, complaintEvents.accepted(of, sorted));
  books.tell(takenAt, clock, complaintEvents["taken-to-consultation"](of, { reason: null }));
  books.tell(repliedAt, clock, complaintEvents["result-returned"](of, { reason: null }));
  const replied = { round: 1, departmentId: null, contact: "phoned" as const, body: reply };
  books.tell(repliedAt, triage, complaintEvents.replied(of, replied));
  books.tell(closedAt, clock, complaintEvents.lapsed(of, { from: "replied" }));
  books.tell(forgottenAt, clock, complaintEvents.deidentified(of, {}));
  return of.id;
}

/** A common problem of the month from its finding to what became of it. */
export function tellProblem(books: Books, problem: PlannedProblem, days: Days): MadeProblem {
  const { theme, place, division: divisionCode, solved, key } = problem;
  const ref = newRef("P", divisionCode);
  const made: MadeProblem = {
    ...{ id: newId(), ref, divisionCode },
    title: `${place}：${theme.problem}`,
  };
  const complaintIds = Array.from({ length: problem.reports }, (_, n) =>
    report(books, problem, n, days.held),
  );
  const detectedAt = at("2022-08-01", "09:10");
  const confirmedAt = minutesAfter(at("2022-08-02", "09:00"), Math.floor(chance(key) * 400));
  const startedAt = at(days.held, "21:30");
  const resolvedAt = at(workday(days.held, 55 + Math.floor(chance(`${key} done`) * 40)), "15:00");
  const endedAt = at(addDays("2022-12-20", Math.floor(chance(`${key} end`) * 20)), "10:30");
  const summary = books.say(`${theme.result}（示例）`);
  const note = books.say(
    solved ? "六十天里没有新的反映，居民代表现场看过。" : "两个月后又有新的反映，转入日常办理。",
  );
  const baseline = { from: "2022-06-04", to: "2022-08-02", count: problem.reports };
  books.rows.problem.push({
    ...{ ...made, status: solved ? "verified" : "relapsed", summaryId: summary.id },
    ...{ categoryCode: theme.category, plan: "consultation", terms: [], noteId: note.id },
    ...{ baselineFrom: baseline.from, baselineTo: baseline.to, baselineCount: baseline.count },
    ...{ afterCount: solved ? 0 : problem.reports, measuredAt: endedAt },
    ...{ detectedAt, confirmedAt, plannedAt: days.planned, startedAt, resolvedAt },
    ...(solved ? { verifiedAt: endedAt } : { relapsedAt: endedAt }),
  });
  for (const complaintId of complaintIds)
    books.rows.problemComplaint.push({ problemId: made.id, complaintId, addedAt: detectedAt });
  const when = { detectedAt, confirmedAt, startedAt, resolvedAt, endedAt, plannedAt: days.planned };
  tellCourse(books, made, { problem, complaintIds, baseline, summary, note, when });
  return made;
}

type Course = {
  readonly problem: PlannedProblem;
  readonly complaintIds: string[];
  readonly baseline: { readonly from: string; readonly to: string; readonly count: number };
  readonly summary: ProseRef;
  readonly note: ProseRef;
  readonly when: Readonly<
    Record<
      "detectedAt" | "confirmedAt" | "plannedAt" | "startedAt" | "resolvedAt" | "endedAt",
      Date
    >
  >;
};

function tellCourse(books: Books, made: MadeProblem, course: Course): void {
  const { problem, complaintIds, baseline, summary, note, when } = course;
  const { detectedAt, confirmedAt, startedAt, resolvedAt, endedAt } = when;
  const { ref } = made;
  const { solved } = problem;
  books.tell(detectedAt, triage, problemEvents.made(made, { ref, complaintIds }));
  books.tell(confirmedAt, staff, problemEvents.confirmed(made, { renamed: false }));
  books.tell(confirmedAt, staff, problemEvents.baselined(made, baseline));
  const planned = { plan: "consultation", departmentId: null } as const;
  books.tell(when.plannedAt, staff, problemEvents.planned(made, planned));
  books.tell(startedAt, staff, problemEvents.started(made, {}));
  books.tell(resolvedAt, staff, problemEvents["declared-resolved"](made, { summary }));
  const after = solved ? 0 : problem.reports;
  const watched = { from: month.to, to: "2022-12-20", count: after, baseline: baseline.count };
  books.tell(endedAt, clock, problemEvents.measured(made, watched));
  const end = solved
    ? problemEvents.verified(made, { note })
    : problemEvents.relapsed(made, { reason: note });
  books.tell(endedAt, staff, end);
}
