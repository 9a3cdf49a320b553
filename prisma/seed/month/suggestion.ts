import "server-only";
import { system } from "@/lib/core/actor";
import { type Day, dayOf } from "@/lib/core/day";
import { newId } from "@/lib/core/ids";
import type { ProseRef } from "@/lib/core/prose-ref";
import { newRef } from "@/lib/core/ref";
import type { Resolution } from "@/lib/suggestion/model";
import { suggestionEvents } from "@/lib/suggestion/model";
import { type LookBackPlan, lookBackFor } from "@/lib/suggestion/rules/look-back-due";
import { demoPersonId, postPersonId } from "../people";
import { chance } from "../pick";
import { type Books, person } from "./books";
import { lookBack } from "./look-back";
import type { Departments, MadeMeeting } from "./meeting";
import type { PlannedMeeting, Raised } from "./plan";
import type { MadeProblem } from "./problem";
import { at, minutesAfter, workday } from "./times";

export type Of = { readonly id: string; readonly divisionCode: string };
export type Answered = {
  readonly replyId: string;
  readonly round: 1;
  readonly resolution: Resolution;
  readonly plan: LookBackPlan | null;
  readonly at: Date;
};
type Told = {
  readonly raised: Raised;
  readonly position: number;
  readonly meeting: MadeMeeting;
  readonly of: Of;
  readonly ref: string;
  readonly departmentId: string;
  readonly handlerId: string;
  readonly leadId: string;
};

const platform = system("import-history");
const staff = person(demoPersonId("051"));
const rules = { sampleDays: 30, samplePercent: 10 };
/** Of what was adopted, so much was promised for later rather than done at once. */
const promisedShare = 0.12;

const isTaken = ({ adoption }: Raised) => adoption === "adopted" || adoption === "partly-adopted";

function resolutionOf({ raised, ref }: Told): Resolution {
  if (raised.adoption === "for-reference") return "C";
  if (raised.adoption === "not-adopted") return "D";
  return chance(`promise ${raised.idea[0]} ${ref.slice(0, 10)} ${ref.length}`) < promisedShare
    ? "B"
    : "A";
}

function daysOf({ meeting }: Told) {
  const held = dayOf(meeting.endedAt);
  return {
    reviewed: at(workday(held, 5), "14:00"),
    assigned: at(workday(held, 7), "09:30"),
    signed: at(workday(held, 9), "10:30"),
    drafted: at(workday(held, 15), "15:10"),
    adopted: at(workday(held, 17), "16:20"),
    written: at(workday(held, 25), "11:30"),
    answered: at(workday(held, 27), "15:40"),
  };
}
type Days = ReturnType<typeof daysOf>;

/** Up to the department that signed for it, with the reply's clock that was kept. */
function assign(books: Books, told: Told, days: Days, body: ProseRef): void {
  const { of, meeting, ref, departmentId } = told;
  const by = person(meeting.people.liaison);
  const consultationId = meeting.id;
  books.tell(meeting.endedAt, by, suggestionEvents.drafted(of, { ref, consultationId, body }));
  const confirmed = { consultationId, body: null };
  books.tell(meeting.confirmedAt, platform, suggestionEvents.confirmed(of, confirmed));
  books.tell(days.reviewed, staff, suggestionEvents.reviewed(of, {}));
  const replyOn = workday(dayOf(days.assigned), 42);
  const parts = { coHandlerIds: [], separateIds: [], replyOn, key: false };
  const assigned = { leadDepartmentId: departmentId, ...parts };
  books.tell(days.assigned, staff, suggestionEvents.assigned(of, assigned));
  books.tell(days.signed, person(told.handlerId), suggestionEvents.signed(of, { departmentId }));
  books.rows.assignment.push({
    ...{ suggestionId: of.id, departmentId, role: "lead", status: "accepted" },
    ...{ assignedById: demoPersonId("051"), assignedAt: days.assigned },
  });
  books.rows.deadline.push({
    ...{ subject: "suggestion", subjectId: of.id, kind: "reply", departmentId, unit: "working" },
    ...{ divisionCode: of.divisionCode, startedAt: days.assigned, dueAt: at(replyOn, "23:59") },
    metAt: days.answered,
  });
}

/** Whether it is taken up, and why not. */
function adopt(books: Books, told: Told, days: Days, reason: ProseRef | null): void {
  const { of, raised, departmentId, handlerId, leadId } = told;
  const { adoption } = raised;
  const [handler, lead] = [person(handlerId), person(leadId)];
  const draft = { adoption, reason };
  books.tell(days.drafted, handler, suggestionEvents["adoption-drafted"](of, draft));
  const recorded = { adoption, departmentId, reason: null };
  books.tell(days.adopted, lead, suggestionEvents["adoption-recorded"](of, recorded));
  books.rows.adoptionDecision.push({
    ...{ suggestionId: of.id, adoption, reasonId: reason?.id, departmentId },
    ...{ draftedById: handlerId, draftedAt: days.drafted, countersignedById: leadId },
    publishedAt: days.adopted,
  });
}

/** Adoption and reply, each written by the handler and published by the department's lead. */
function answer(books: Books, told: Told, days: Days): Answered {
  const { of, raised, departmentId, handlerId, leadId, ref } = told;
  const { idea } = raised;
  const [handler, lead] = [person(handlerId), person(leadId)];
  const resolution = resolutionOf(told);
  const taken = isTaken(raised);
  const reason = taken ? null : books.say(`${idea[4]}（示例）`);
  adopt(books, told, days, reason);
  const [replyId, round] = [newId(), 1 as const];
  const said = resolution === "B" ? `正在办理：${idea[1]}` : idea[3];
  const body = taken ? books.say(`${said}（示例）`) : null;
  const answeredAt = taken ? days.answered : days.adopted;
  const promise = resolution === "B" ? books.say(`按期办完：${idea[0]}。（示例）`) : null;
  const promisedOn = promise ? workday(dayOf(answeredAt), 60) : null;
  const answeredOn: Day = dayOf(answeredAt);
  const plan = lookBackFor(
    { ref, resolution, promisedOn, answeredOn, watched: false, seed: "" },
    rules,
  );
  if (body)
    books.tell(
      days.written,
      handler,
      suggestionEvents["reply-drafted"](of, { round, resolution, body }),
    );
  const lookBackDueOn = plan?.dueOn ?? null;
  const published = { round, resolution, departmentId, replyId, body, promise, promisedOn };
  books.tell(answeredAt, lead, suggestionEvents.answered(of, { ...published, lookBackDueOn }));
  books.rows.suggestionReply.push({
    ...{ id: replyId, suggestionId: of.id, round, resolution, departmentId },
    ...{ bodyId: body?.id ?? reason?.id ?? "", basisId: reason?.id, promiseId: promise?.id },
    ...{ promisedOn, promisePerson: promise ? "承办科室负责人（示例）" : null },
    ...{ contact: taken ? "phoned" : "other", draftedById: handlerId, draftedAt: days.drafted },
    ...{ countersignedById: leadId, publishedAt: answeredAt },
    ...{ lookBackDueOn, lookBackCause: plan?.cause },
  });
  return { replyId, round, resolution, plan, at: answeredAt };
}

/** A member who was there says what they think of it; for the others the time to rate went by. */
function rate(books: Books, { of, raised, meeting }: Told, answered: Answered): Date {
  const { round } = answered;
  const memberId = meeting.memberIds[0];
  if (!isTaken(raised) || !memberId) {
    const lapsedAt = minutesAfter(answered.at, 15 * 24 * 60 + 30);
    books.tell(lapsedAt, platform, suggestionEvents.lapsed(of, { round }));
    return lapsedAt;
  }
  const ratedAt = minutesAfter(answered.at, 6 * 24 * 60);
  const say = { side: "member", solved: "yes", satisfaction: "satisfied" } as const;
  const voice = { round, ...say, work: "satisfied" } as const;
  const heard = { visit: "visited", listening: "visited", targeting: "direct" } as const;
  const sheet = { ...heard, attitude: "satisfied", outcome: "agrees", leader: null } as const;
  books.rows.suggestionRating.push({
    ...{ suggestionId: of.id, personId: memberId, at: ratedAt },
    ...{ ...voice, ...sheet },
  });
  const voiced = suggestionEvents.voiced(of, { ...voice, sheet, comment: null });
  books.tell(ratedAt, person(memberId), voiced);
  books.tell(ratedAt, platform, suggestionEvents.rated(of, { round }));
  return ratedAt;
}

function close(books: Books, told: Told, answered: Answered, ratedAt: Date) {
  const { of } = told;
  const { plan, replyId, resolution } = answered;
  if (plan) {
    const tracked = { replyId, dueOn: plan.dueOn, cause: plan.cause };
    books.tell(ratedAt, platform, suggestionEvents.tracked(of, tracked));
    return lookBack(books, told, { ...answered, plan }, ratedAt);
  }
  const closedAt = minutesAfter(ratedAt, 5);
  books.tell(closedAt, platform, suggestionEvents.closed(of, { resolution }));
  return { resolution, closedAt };
}

function tellOne(books: Books, told: Told, problem: MadeProblem, place: string): void {
  const { of, ref, raised, meeting, position, departmentId } = told;
  const days = daysOf(told);
  const body = books.say(`${raised.idea[1]}（示例）`);
  assign(books, told, days, body);
  const answered = answer(books, told, days);
  const { resolution, closedAt } = close(books, told, answered, rate(books, told, answered));
  books.rows.suggestion.push({
    ...{ ...of, ref, status: "closed", adoption: raised.adoption, resolution, position },
    ...{ consultationId: meeting.id, problemId: problem.id, bodyId: body.id },
    ...{ title: `${place}：${raised.idea[0]}`, proposedDepartmentId: departmentId },
    ...{ proposerKind: position % 3 === 0 ? "resident" : "member", leadDepartmentId: departmentId },
    ...{ raisedAt: meeting.endedAt, confirmedAt: meeting.confirmedAt, reviewedAt: days.reviewed },
    ...{ assignedAt: days.assigned, signedAt: days.signed, adoptedAt: days.adopted },
    ...{ answeredAt: answered.at, closedAt },
  });
}

/** What one consultation raised, each from the minutes to its end. */
export function tellSuggestions(
  books: Books,
  plan: PlannedMeeting,
  made: { readonly meeting: MadeMeeting; readonly problem: MadeProblem },
  departments: Departments,
): void {
  plan.raised.forEach((raised, n) => {
    const code = raised.idea[2] || `street-${plan.street}`;
    const departmentId = departments.get(code);
    if (!departmentId) throw new Error(`no department ${code}`);
    const { divisionCode } = made.meeting;
    const told: Told = {
      ...{ raised, position: n + 1, meeting: made.meeting, departmentId },
      ...{ of: { id: newId(), divisionCode }, ref: newRef("S", divisionCode) },
      ...{ handlerId: postPersonId(`handler-${code}`), leadId: postPersonId(`lead-${code}`) },
    };
    tellOne(books, told, made.problem, plan.place);
  });
}
