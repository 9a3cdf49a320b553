import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { newRef } from "@/lib/core/ref";
import { write } from "@/lib/core/write";
import { problemEvents } from "@/lib/problem/model";
import { loadProblemById, moveProblem, type ProblemRecord } from "@/lib/problem/records/problem";
import { step as stepProblem } from "@/lib/problem/workflow";
import { consultationEvents, type MatterStatus, matterEvents } from "../model";
import { canSchedule } from "../policy";
import { type MatterRecord, moveMatter } from "../records";
import { seenProblem, subjectOf, targetedMatter } from "../records/matter";
import { elsewhereOf, meetingsAt } from "../records/meetings";
import { noticeFor } from "../records/notice";
import type { Scheduling } from "../rules/forms";
import { faultsOf, type Instants, instant, instantsOf, overlaps } from "../rules/timing";
import { stepMatter } from "../workflow";
import { officialFaults } from "./check-officials";
import { invite, invitedMembers, isReason } from "./invite-people";

type Venue = { id: string; divisionCode: string };
type Planned = { id: string; ref: string; divisionCode: string };

/**
 * From an approved matter to a consultation: where, when, on what, with whom. The members who were
 * proposed are invited with the reasons that spoke for them; one whom the rule excludes, a clash of
 * the hall or the host, and less notice than the rule asks for only with a reason written down. The
 * matter is scheduled and the problem behind it, if any, planned in the same transaction.
 */
export function scheduleConsultation(
  actor: Actor,
  input: Scheduling,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyToSchedule(tx, actor, input);
    if (isRefusal(ready)) return ready;
    const { problem, venue, matter, to, convenorId, grant } = ready;
    const times = instantsOf(input);
    const faults = await faultsIn(tx, input, venue, now);
    if (faults) return faults;
    const subject = await subjectOf(tx, matter, problem);
    const invited = await invitedMembers(tx, input, { subject, venue, times, now });
    if (isRefusal(invited)) return invited;
    if (!(await moveMatter(tx, matter, to))) return refuse("stale");
    const { reason, ...overruled } = await wordsOf(tx, input, venue, now);
    const people = { convenorId, reasonId: reason.id };
    const planned = await createPlanned(tx, { input, times, venue, matter, people, now });
    const invitations = await invite(tx, input, planned, invited, now);
    const events = [
      consultationEvents.planned(planned, {
        ref: planned.ref,
        matterId: matter.id,
        problemId: matter.problemId,
        venueId: venue.id,
        startsAt: times.startsAt.toISOString(),
        capacity: input.capacity,
        reason,
        ...overruled,
      }),
      matterEvents.scheduled(matter, { consultationId: planned.id }),
      ...(problem ? await planProblemBy(tx, problem, now) : []),
      ...invitations,
    ] as const satisfies readonly DraftEvent[];
    const [first, ...rest] = events;
    return { value: { ref: planned.ref }, grant, events: [first, ...rest] };
  });
}

/** The reasons are kept where there is something that they are reasons for. */
async function wordsOf(tx: Tx, input: Scheduling, venue: Venue, now: Date) {
  const { overrule, shortNotice } = input;
  const times = instantsOf(input);
  const notice = await noticeFor(tx, input.form, venue.divisionCode, times.startsAt, now);
  const clashes = overrule ? await clashesOf(tx, input, venue, times) : [];
  return {
    reason: await keepProse(tx, input.reason),
    ...(shortNotice && !notice.enough ? { shortNotice: await keepProse(tx, shortNotice) } : {}),
    ...(overrule && clashes.length > 0 ? { clash: await keepProse(tx, overrule) } : {}),
  };
}

type Ready = {
  readonly problem: ProblemRecord | null;
  readonly venue: Venue;
  readonly matter: MatterRecord;
  readonly to: MatterStatus;
  readonly convenorId: string;
  readonly grant: string | null;
};

async function readyToSchedule(tx: Tx, actor: Actor, input: Scheduling): Promise<Ready | Refusal> {
  const venue = await tx.venue.findUnique({
    where: { code: input.venueCode },
    select: { id: true, divisionCode: true },
  });
  if (!venue) return refuse("invalid", "choose-venue", { venueCode: ["choose-venue"] });
  const matter = await targetedMatter(tx, actor, input);
  if (!matter) return noMatter(tx, actor, input);
  const verdict = canSchedule(actor, { divisionCode: venue.divisionCode, venueId: venue.id });
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  if (!actor.id) return refuse("forbidden", "sign-in-first");
  const to = stepMatter(matter.status, "schedule");
  if (!to) return refuse("not-now", matter.status);
  const problem = matter.problemId ? await loadProblemById(tx, matter.problemId) : null;
  return { problem, venue, matter, to, convenorId: actor.id, grant: verdict.grant };
}

async function noMatter(tx: Tx, actor: Actor, { problemRef }: Scheduling): Promise<Refusal> {
  const problem = problemRef ? await seenProblem(tx, actor, problemRef) : null;
  return problem ? refuse("not-now", "no-matter") : refuse("not-found");
}

/** Wrong times, people who are not there, a head who holds no office at the venue, clashes. */
async function faultsIn(
  tx: Tx,
  input: Scheduling,
  venue: Venue,
  now: Date,
): Promise<Refusal | null> {
  const times = instantsOf(input);
  const wrong = { ...faultsOf(times, now), ...(await officialFaults(tx, input, venue, now)) };
  const right = Object.keys(wrong).length === 0;
  const faults = right ? await overridable(tx, input, venue, times, now) : wrong;
  const [first] = Object.values(faults);
  return first?.[0] ? refuse("invalid", first[0], faults) : null;
}

/** What may be done nevertheless, with a reason: a double booking, too little notice. */
async function overridable(tx: Tx, input: Scheduling, venue: Venue, times: Instants, now: Date) {
  const booked = isReason(input.overrule) ? [] : await clashesOf(tx, input, venue, times);
  const notice = await noticeFor(tx, input.form, venue.divisionCode, times.startsAt, now);
  const short = !notice.enough && !isReason(input.shortNotice);
  const faults: Record<string, readonly string[]> = {};
  if (booked.length > 0) faults.overrule = booked;
  if (short) faults.shortNotice = ["short-notice"];
  return faults;
}

async function clashesOf(tx: Tx, input: Scheduling, venue: Venue, times: Instants) {
  const there = await meetingsAt(tx, venue.id, times);
  const elsewhere = (await elsewhereOf(tx, [input.hostId], times)).get(input.hostId) ?? [];
  const hostIsBusy = elsewhere.some((other) => overlaps(times, other));
  return [...(there.length > 0 ? ["venue-busy"] : []), ...(hostIsBusy ? ["host-busy"] : [])];
}

type Plan = {
  input: Scheduling;
  times: Instants;
  venue: Venue;
  matter: MatterRecord;
  people: { convenorId: string; reasonId: string };
  now: Date;
};

async function createPlanned(tx: Tx, plan: Plan): Promise<Planned> {
  const { input, times, venue, matter, people, now } = plan;
  const planned = {
    id: newId(),
    ref: newRef("H", venue.divisionCode),
    divisionCode: venue.divisionCode,
  };
  const agenda = [...input.agenda].sort((a, b) => (a.at < b.at ? -1 : 1));
  await tx.consultation.create({
    data: {
      ...planned,
      ...times,
      ...people,
      status: "planned",
      title: input.title,
      form: input.form,
      matterId: matter.id,
      problemId: matter.problemId,
      venueId: venue.id,
      capacity: input.capacity,
      hostId: input.hostId,
      recorderId: input.recorderId,
      headId: input.headId,
      createdAt: now,
      agenda: {
        create: agenda.map((line, i) => ({
          position: i + 1,
          startsAt: instant(input.day, line.at),
          title: line.title,
          detail: line.detail || null,
        })),
      },
    },
  });
  return planned;
}

/** The problem waits for this consultation now, unless it was planned or begun before. */
async function planProblemBy(tx: Tx, problem: ProblemRecord, now: Date): Promise<DraftEvent[]> {
  const to = stepProblem(problem.status, "plan");
  if (!to) return [];
  const data = { plan: "consultation", departmentId: null, plannedAt: now };
  if (!(await moveProblem(tx, problem, to, data))) return [];
  return [problemEvents.planned(problem, { plan: "consultation", departmentId: null })];
}
