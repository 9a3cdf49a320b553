import "server-only";
import { system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { workingDaysBetween } from "@/lib/core/deadline";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { setting } from "@/lib/core/settings";
import { openOrder } from "@/lib/core/supervision-records";
import { type Written, write } from "@/lib/core/write";
import { suggestionEvents } from "@/lib/suggestion/model";
import { loadSuggestionById, type SuggestionRecord } from "@/lib/suggestion/records";
import { causeOfLate, isRefusal } from "../rules/late";

type Clock = {
  readonly id: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly dueAt: Date;
  readonly departmentId: string | null;
};

/**
 * A department's clock on a suggestion ran out and the grace of the setting with it: the district
 * watches, once for a clock, unless it does already.
 */
export function superviseLate(deadlineId: string, now: Date): Promise<Outcome<{ ref: string }>> {
  return write(system("supervise-late"), now, async (tx) => {
    const clock = await tx.deadline.findUnique({ where: { id: deadlineId } });
    const part = clock && (await partOf(tx, clock));
    if (!clock || !part) return refuse("not-found");
    const { suggestion, departmentId } = part;
    const cause = causeOfLate(clock, suggestion.status);
    if (!cause) return refuse("not-now", suggestion.status);
    if (!(await isPastGrace(tx, clock, suggestion, now))) return refuse("not-now", "in-grace");
    if (!(await claim(tx, clock.id, now))) return refuse("stale");
    const { ref, divisionCode } = suggestion;
    const { subjectId } = clock;
    const order = { subject: part.subject, subjectId, divisionCode, departmentId, reason: cause };
    const orderId = await openOrder(tx, order, now);
    if (!orderId) return refuse("stale", "watched-already");
    const events = [suggestionEvents.supervised(suggestion, { orderId, reason: cause })] as const;
    return { value: { ref }, grant: null, events };
  });
}

type Part = {
  readonly subject: "suggestion" | "assignment";
  readonly suggestion: SuggestionRecord;
  readonly departmentId: string | null;
};

/** The suggestion the clock runs on, and whose part of it is late. */
async function partOf(tx: Tx, clock: Clock): Promise<Part | null> {
  if (clock.subject !== "assignment") {
    const suggestion = await loadSuggestionById(tx, clock.subjectId);
    const departmentId = suggestion?.leadDepartmentId ?? null;
    return suggestion && { subject: "suggestion", suggestion, departmentId };
  }
  const assignment = await tx.assignment.findUnique({
    where: { id: clock.subjectId },
    select: { suggestionId: true, departmentId: true, status: true },
  });
  if (assignment?.status !== "requested") return null;
  const suggestion = await loadSuggestionById(tx, assignment.suggestionId);
  const { departmentId } = assignment;
  return suggestion && { subject: "assignment", suggestion, departmentId };
}

async function isPastGrace(
  tx: Tx,
  { dueAt }: Clock,
  { divisionCode }: SuggestionRecord,
  now: Date,
): Promise<boolean> {
  if (now <= dueAt) return false;
  const days = await setting(tx, "supervision.grace-days", divisionCode);
  const overrides = await holidayOverrides(tx);
  return workingDaysBetween(dayOf(dueAt), dayOf(now), { overrides }) >= days;
}

/** True for the first of all who come for a clock that still runs. */
async function claim(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.deadline.updateMany({
    where: { id, metAt: null, cancelledAt: null, pausedAt: null, watchedAt: null },
    data: { watchedAt: now },
  });
  return count === 1;
}

/** The same suggestion was answered D a second time. */
export async function superviseRefusal(
  tx: Tx,
  suggestionId: string,
  now: Date,
): Promise<Written<null> | Refusal> {
  const suggestion = await loadSuggestionById(tx, suggestionId);
  if (!suggestion) return refuse("not-found");
  const answers = await tx.suggestionReply.findMany({
    where: { suggestionId, publishedAt: { not: null } },
    select: { resolution: true },
    take: 50,
  });
  if (!isRefusal(answers.map((each) => each.resolution))) return refuse("not-now", "not-refused");
  const { divisionCode, leadDepartmentId: departmentId } = suggestion;
  const reason = "declined-twice";
  const of = {
    subject: "suggestion",
    subjectId: suggestionId,
    divisionCode,
    departmentId,
  } as const;
  const orderId = await openOrder(tx, { ...of, reason }, now);
  if (!orderId) return refuse("stale", "watched-already");
  const events = [suggestionEvents.supervised(suggestion, { orderId, reason })] as const;
  return { value: null, grant: null, events };
}
