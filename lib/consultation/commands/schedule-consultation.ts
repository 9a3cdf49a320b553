import "server-only";
import { signedIn } from "@/lib/account/queries";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import { newRef } from "@/lib/core/ref";
import { write } from "@/lib/core/write";
import { problemEvents } from "@/lib/problem/model";
import { canSeeProblem } from "@/lib/problem/policy";
import { loadProblem, moveProblem, type ProblemRecord } from "@/lib/problem/records/problem";
import { step as stepProblem } from "@/lib/problem/workflow";
import { consultationEvents, type MatterStatus, matterEvents } from "../model";
import { canBeHead, canSchedule } from "../policy";
import { type MatterRecord, matterOfProblem, memberProposals, moveMatter } from "../records";
import type { Scheduling } from "../rules/forms";
import type { MemberProposal } from "../rules/propose-members";
import { faultsOf, type Instants, instant, instantsOf } from "../rules/timing";
import { stepMatter } from "../workflow";

type Venue = { id: string; divisionCode: string };
type Planned = { id: string; ref: string; divisionCode: string };

/**
 * From an approved matter to a consultation: where, when, on what, with whom. The members who were
 * proposed are invited with the reasons that spoke for them; one whom the rule excludes only with a
 * reason written down. The problem is planned, the matter scheduled, in the same transaction.
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
    const invited = await invitedMembers(tx, input, problem, venue, times, now);
    if (isRefusal(invited)) return invited;
    if (!(await moveMatter(tx, matter, to))) return refuse("stale");
    const reason = await keepProse(tx, input.reason);
    const people = { convenorId, reasonId: reason.id };
    const planned = await createPlanned(tx, { input, times, venue, matter, people, now });
    const invitations = await invite(tx, input, planned, invited, now);
    const events = [
      consultationEvents.planned(planned, {
        ref: planned.ref,
        matterId: matter.id,
        problemId: problem.id,
        venueId: venue.id,
        startsAt: times.startsAt.toISOString(),
        capacity: input.capacity,
        reason,
      }),
      matterEvents.scheduled(matter, { consultationId: planned.id }),
      ...(await planProblemBy(tx, problem, now)),
      ...invitations,
    ] as const satisfies readonly DraftEvent[];
    const [first, ...rest] = events;
    return { value: { ref: planned.ref }, grant, events: [first, ...rest] };
  });
}

type Ready = {
  readonly problem: ProblemRecord;
  readonly venue: Venue;
  readonly matter: MatterRecord;
  readonly to: MatterStatus;
  readonly convenorId: string;
  readonly grant: string | null;
};

async function readyToSchedule(tx: Tx, actor: Actor, input: Scheduling): Promise<Ready | Refusal> {
  const problem = await loadProblem(tx, input.problemRef);
  if (!problem || !canSeeProblem(actor, problem).allowed) return refuse("not-found");
  const venue = await tx.venue.findUnique({
    where: { code: input.venueCode },
    select: { id: true, divisionCode: true },
  });
  if (!venue) return refuse("invalid", "choose-venue", { venueCode: ["choose-venue"] });
  const verdict = canSchedule(actor, { divisionCode: venue.divisionCode, venueId: venue.id });
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  if (!actor.id) return refuse("forbidden", "sign-in-first");
  const matter = await matterOfProblem(tx, problem.id);
  const to = matter && stepMatter(matter.status, "schedule");
  if (!matter || !to) return refuse("not-now", matter?.status ?? "no-matter");
  return { problem, venue, matter, to, convenorId: actor.id, grant: verdict.grant };
}

/** Wrong times, people who are not there, or a head who holds no office at the venue. */
async function faultsIn(
  tx: Tx,
  input: Scheduling,
  { id: venueId, divisionCode }: Venue,
  now: Date,
): Promise<Refusal | null> {
  const ids = [...new Set([input.hostId, input.recorderId, input.headId])];
  const known = await tx.person.count({ where: { id: { in: ids }, erasedAt: null } });
  const head = await signedIn(input.headId, now);
  const isHead = head && canBeHead(head.actor, { divisionCode, venueId }).allowed;
  const faults = {
    ...faultsOf(instantsOf(input), now),
    ...(known === ids.length ? {} : { hostId: ["choose-host"] }),
    ...(isHead ? {} : { headId: ["choose-head"] }),
  };
  const [first] = Object.values(faults);
  return first ? refuse("invalid", first[0], faults) : null;
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

type Invited = { chosen: readonly MemberProposal[]; overruled: ProseRef | null };

async function invitedMembers(
  tx: Tx,
  input: Scheduling,
  problem: ProblemRecord,
  venue: Venue,
  times: Instants,
  now: Date,
): Promise<Invited | Refusal> {
  const proposals = await memberProposals(tx, {
    problem,
    venue,
    times,
    departmentCodes: input.departmentCodes,
    now,
  });
  const chosen = proposals.filter((each) => input.members.includes(each.slug));
  if (chosen.length !== new Set(input.members).size)
    return refuse("invalid", "choose-members", { members: ["choose-members"] });
  if (!chosen.some((each) => each.excluded !== null)) return { chosen, overruled: null };
  if (!input.overrule || input.overrule.length < 5)
    return refuse("invalid", "overrule-reason", { overrule: ["overrule-reason"] });
  return { chosen, overruled: await keepProse(tx, input.overrule) };
}

async function invite(
  tx: Tx,
  input: Scheduling,
  planned: Planned,
  { chosen, overruled }: Invited,
  now: Date,
): Promise<DraftEvent[]> {
  const departments = await tx.department.findMany({
    where: { code: { in: input.departmentCodes } },
    select: { id: true },
    orderBy: { code: "asc" },
  });
  const rest = { consultationId: planned.id, status: "invited", at: now };
  const members = chosen.map((each) => ({
    ...rest,
    id: newId(),
    capacityAs: "member" as const,
    personId: each.personId,
    reasons: { score: each.score, excluded: each.excluded, reasons: [...each.reasons] },
    noteId: each.excluded ? overruled?.id : null,
  }));
  const bodies = departments.map((each) => ({
    ...rest,
    id: newId(),
    capacityAs: "department" as const,
    departmentId: each.id,
    required: true,
  }));
  await tx.attendance.createMany({ data: members });
  await tx.attendance.createMany({ data: bodies });
  return [...members, ...bodies].map((row) =>
    consultationEvents.invited(planned, {
      attendanceId: row.id,
      as: row.capacityAs,
      overruled: "noteId" in row && row.noteId ? overruled : null,
    }),
  );
}

/** The problem waits for this consultation now, unless it was planned or begun before. */
async function planProblemBy(tx: Tx, problem: ProblemRecord, now: Date): Promise<DraftEvent[]> {
  const to = stepProblem(problem.status, "plan");
  if (!to) return [];
  const data = { plan: "consultation", departmentId: null, plannedAt: now };
  if (!(await moveProblem(tx, problem, to, data))) return [];
  return [problemEvents.planned(problem, { plan: "consultation", departmentId: null })];
}
