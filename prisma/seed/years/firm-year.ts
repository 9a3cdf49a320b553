import "server-only";
import { complaintEvents } from "@/lib/complaint/model";
import { foundBy } from "@/lib/complaint/records/terms";
import { system } from "@/lib/core/actor";
import { addDays, type Day, dayOf, endOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { blindIndex } from "@/lib/core/secret";
import { writeHistory } from "@/lib/core/write-history";
import { type CompoundRow, makeCompounds, makeFirms } from "../compounds";
import { storyCommunities } from "../data/demo-accounts";
import { makeDivisions } from "../divisions";
import { Books, person } from "../month/books";
import { at, minutesAfter, workday } from "../month/times";
import { demoPersonId, postPersonId } from "../people";
import { chance, pick } from "../pick";
import { seedId } from "../seed-id";
import { firmMatters } from "./firm-words";

const triage = person(demoPersonId("031"));
const handler = person(postPersonId("handler-housing"));
const clock = system("import-history");
const prefix = "firm-year";
/** So many reports, between so many days back: far enough that everything about them is over. */
export const firmYear = { reports: 260, first: 300, last: 70 } as const;

type Fate = "answered" | "late";
type Report = {
  readonly n: number;
  readonly compound: CompoundRow & { readonly firmId: string };
  readonly day: Day;
  readonly fate: Fate;
  readonly matter: (typeof firmMatters)[number];
};

/** Some firms manage more and answer better than others; which ones depends on their code alone. */
function plan(today: Day): Report[] {
  const firms = makeFirms();
  const compounds = makeCompounds(makeDivisions(), firms).flatMap((each) => {
    const isStory = storyCommunities.some((code) => code === each.divisionCode);
    return each.firmId === null || isStory ? [] : [{ ...each, firmId: each.firmId }];
  });
  const span = firmYear.first - firmYear.last;
  return Array.from({ length: firmYear.reports }, (_, n) => {
    const key = `${prefix} ${n}`;
    const compound = pick(compounds, key);
    const diligence = 0.55 + chance(`diligence ${compound.firmId}`) * 0.44;
    const back = firmYear.first - Math.floor((n * span) / firmYear.reports);
    return {
      ...{ n, compound, day: workday(addDays(today, -back), 0), matter: pick(firmMatters, key) },
      fate: chance(`${key} fate`) < diligence ? ("answered" as const) : ("late" as const),
    };
  });
}

function timesOf({ n, day, fate }: Report) {
  const submittedAt = at(day, "15:20");
  const acceptedAt = minutesAfter(submittedAt, 40);
  const sentOn = workday(day, 1);
  const dueAt = endOfDay(addDays(sentOn, 10));
  const answerDay = addDays(sentOn, 1 + Math.floor(chance(`${prefix} ${n} days`) * 8));
  const answeredAt = fate === "answered" ? at(answerDay, "16:10") : null;
  const overAt = answeredAt ?? minutesAfter(dueAt, 20);
  const repliedAt = at(workday(addDays(dayOf(overAt), 1), 0), "10:30");
  return {
    ...{ submittedAt, acceptedAt, receivedAt: at(sentOn, "09:10"), sentAt: at(sentOn, "10:00") },
    ...{ dueAt, answeredAt, overAt, repliedAt },
    closedAt: at(addDays(dayOf(repliedAt), 15), "23:00"),
  };
}

/** Filed by the hotline, handed to the firm by the department, answered or not, replied and closed. */
function tellReport(books: Books, report: Report, housingId: string): void {
  const { n, compound, matter } = report;
  const [categoryCode, said, answerText] = matter;
  const when = timesOf(report);
  const of = { id: newId(), divisionCode: compound.divisionCode };
  const ref = newRef("C", of.divisionCode);
  const title = `${compound.name}：${said}`;
  const body = books.say(`${said}。（示例）`);
  const sorted = { categoryCode, urgency: "U3" as const };
  books.rows.complaint.push({
    ...{ ...of, ref, title, summary: title, kind: "complaint", status: "closed-unanswered" },
    ...{ ...sorted, ...foundBy(ref, title, said), channel: "import", externalId: `${prefix}-${n}` },
    ...{ bodyId: body.id, compoundId: compound.id, departmentId: housingId },
    ...{ createdAt: when.submittedAt, submittedAt: when.submittedAt, acceptedAt: when.acceptedAt },
    ...{ contactedAt: when.sentAt, repliedAt: when.repliedAt, closedAt: when.closedAt },
  });
  const submitted = { ref, body, channel: "import", kind: "complaint", photos: 0 } as const;
  const filed = { ...submitted, ...sorted, notice: null, compoundId: compound.id };
  books.tell(when.submittedAt, clock, complaintEvents.submitted(of, filed));
  books.tell(when.acceptedAt, triage, complaintEvents.accepted(of, sorted));
  const dispatched = { departmentId: housingId, from: null };
  books.tell(minutesAfter(when.acceptedAt, 5), triage, complaintEvents.dispatched(of, dispatched));
  books.tell(when.receivedAt, handler, complaintEvents.received(of, {}));
  books.tell(minutesAfter(when.receivedAt, 10), handler, complaintEvents.started(of, {}));
  tellHandover(books, report, { of, when, housingId, answerText });
  const reply = books.say(`已请物业处理：${answerText}（示例）`);
  const replied = { round: 1, departmentId: housingId, contact: "phoned" as const, body: reply };
  books.rows.complaintReply.push({
    ...{ complaintId: of.id, round: 1, departmentId: housingId, authorId: handler.id },
    ...{ bodyId: reply.id, contact: "phoned", publishedAt: when.repliedAt },
  });
  books.tell(when.repliedAt, handler, complaintEvents.replied(of, replied));
  books.tell(when.closedAt, clock, complaintEvents.lapsed(of, { from: "replied" }));
}

type Handed = {
  readonly of: { readonly id: string; readonly divisionCode: string };
  readonly when: ReturnType<typeof timesOf>;
  readonly housingId: string;
  readonly answerText: string;
};

function tellHandover(books: Books, report: Report, handed: Handed): void {
  const { of, when, housingId, answerText } = handed;
  const { firmId } = report.compound;
  const { sentAt, dueAt, answeredAt, overAt } = when;
  const answer = answeredAt ? books.say(`${answerText}（示例）`) : null;
  books.rows.complaintHandover.push({
    ...{ complaintId: of.id, firmId, departmentId: housingId, sentAt, dueAt, answeredAt },
    ...{ status: answer ? "answered" : "expired", sentById: handler.id ?? "" },
    // Nobody holds this link: it was never given out.
    tokenDigest: blindIndex("firm-link", `${prefix} ${of.id}`),
    ...{ answerId: answer?.id ?? null, contact: answer ? "visited" : null },
  });
  const sent = { firmId, dueAt: dueAt.toISOString() };
  books.tell(sentAt, handler, complaintEvents["handed-to-firm"](of, sent));
  const firm = system("firm-link");
  books.tell(
    overAt,
    answer ? firm : clock,
    answer
      ? complaintEvents["firm-answered"](of, { firmId, answer })
      : complaintEvents["handover-ended"](of, { firmId, expired: true }),
  );
}

/** What property firms were asked in the months before, and how they answered. A second time adds nothing. */
export async function loadFirmYear(now: Date): Promise<void> {
  const known = { channel: "import", externalId: { startsWith: prefix } };
  if ((await db.complaint.count({ where: known })) > 0) return;
  const books = new Books();
  const housingId = seedId("department", "housing");
  for (const report of plan(dayOf(now))) tellReport(books, report, housingId);
  await writeHistory(clock, (tx, append) => books.store(tx, append), { past: true });
}
