import "server-only";
import type { Actor } from "@/lib/core/actor";
import { addDays } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { matterEvents } from "../model";
import { seriesEvents } from "../model/series";
import { canSchedule } from "../policy";
import { type MatterRecord, moveMatter } from "../records";
import { targetedMatter } from "../records/matter";
import { keepOccurrence, type SeriesRecord, seriesDates } from "../records/series";
import { clashes, type SeriesStarting } from "../rules/series";
import { instant } from "../rules/timing";
import { stepMatter } from "../workflow";
import { officialFaults } from "./check-officials";
import { isReason } from "./invite-people";
import { inviteToSeries, membersOfSeries } from "./invite-to-series";

/** So long a series runs at most, in days. */
const longest = 366;

/**
 * The same meeting again and again: from an approved matter, with the first meeting in the same
 * transaction. The job makes the others as their weeks come near.
 */
export function startSeries(
  actor: Actor,
  input: SeriesStarting,
  now: Date,
): Promise<Outcome<{ seriesId: string }>> {
  return write(actor, now, async (tx) => {
    const ready = await readyToStart(tx, actor, input, now);
    if (isRefusal(ready)) return ready;
    const { matter, series, first, grant } = ready;
    if (!(await moveMatter(tx, matter, "scheduled"))) return refuse("stale");
    const reason = await keepProse(tx, input.reason);
    const overrule = ready.overrule ? await keepProse(tx, ready.overrule.why) : undefined;
    const overruleId = ready.overrule?.against ? (overrule?.id ?? null) : null;
    const row = { ...series, reasonId: reason.id, overruleId };
    await tx.consultationSeries.create({ data: { ...row, status: "running", createdAt: now } });
    const made = await keepOccurrence(tx, row, first, reason, now);
    if (!made) return refuse("stale");
    const { every, restDays, firstDay, untilDay } = input;
    const started = { matterId: matter.id, every, restDays, firstDay, untilDay, reason, overrule };
    const scheduled = { consultationId: made.consultationId };
    const invited = await inviteToSeries(tx, row, made, now);
    return {
      value: { seriesId: row.id },
      grant,
      events: [
        seriesEvents.started(row, started),
        matterEvents.scheduled(matter, scheduled),
        made.event,
        ...invited,
      ],
    };
  });
}

type Named = Omit<SeriesRecord, "reasonId" | "overruleId">;

type Ready = {
  readonly matter: MatterRecord;
  readonly series: Named;
  /** The reason, where there is something that it is a reason for. */
  readonly overrule: { readonly why: string; readonly against: boolean } | null;
  readonly first: { readonly day: string; readonly heldOn: string };
  readonly grant: string | null;
};

async function readyToStart(
  tx: Tx,
  actor: Actor,
  input: SeriesStarting,
  now: Date,
): Promise<Ready | Refusal> {
  const matter = await targetedMatter(tx, actor, { matterRef: input.matterRef });
  if (!matter) return refuse("not-found");
  const venue = await tx.venue.findUnique({
    where: { code: input.venueCode },
    select: { id: true, divisionCode: true },
  });
  if (!venue) return refuse("invalid", "choose-venue", { venueCode: ["choose-venue"] });
  const { id: venueId, divisionCode } = venue;
  const verdict = canSchedule(actor, { divisionCode, venueId });
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  if (!actor.id) return refuse("forbidden", "sign-in-first");
  if (!stepMatter(matter.status, "schedule")) return refuse("not-now", matter.status);
  const faults = { ...timeFaults(input, now), ...(await officialFaults(tx, input, venue, now)) };
  const [fault] = Object.values(faults);
  if (fault?.[0]) return refuse("invalid", fault[0], faults);
  const place = { matterId: matter.id, venueId, divisionCode, convenorId: actor.id };
  const series = seriesOf(input, place);
  const found = await daysAndReason(tx, input, series, now);
  return isRefusal(found) ? found : { matter, series, ...found, grant: verdict.grant };
}

type Place = Pick<SeriesRecord, "matterId" | "venueId" | "divisionCode" | "convenorId">;

function seriesOf(input: SeriesStarting, place: Place): Named {
  const { venueCode: _code, matterRef: _ref, reason: _why, overrule: _over, ...rest } = input;
  const { from, to, members = [], must = [], departmentCodes = [], ...row } = rest;
  const named = { members, must, departments: departmentCodes };
  return { ...row, ...place, ...named, id: newId(), fromTime: from, toTime: to };
}

/**
 * The first day; and where the venue or the host is taken on any of them, or a member is excluded on
 * the first, the reason, without which nothing is made.
 */
async function daysAndReason(
  tx: Tx,
  input: SeriesStarting,
  series: Named,
  now: Date,
): Promise<Pick<Ready, "first" | "overrule"> | Refusal> {
  const dates = await seriesDates(tx, series, input);
  const [first] = dates;
  if (!first) return refuse("invalid", "no-days", { untilDay: ["no-days"] });
  const named = await membersOfSeries(tx, series, first, now);
  if (named.length !== new Set(series.members).size)
    return refuse("invalid", "choose-members", { members: ["choose-members"] });
  const faults = [
    ...(dates.some(clashes) ? ["series-clash"] : []),
    ...(named.some((each) => each.excluded !== null) ? ["overrule-reason"] : []),
  ];
  const [fault] = faults;
  if (!fault) return { first, overrule: null };
  if (!isReason(input.overrule)) return refuse("invalid", fault, { overrule: faults });
  // The reason speaks for what it was asked for: a taken hour opens no way past standing back.
  const against = named.some(({ excluded }) => excluded !== null && excluded !== "busy");
  return { first, overrule: { why: input.overrule, against } };
}

function timeFaults(input: SeriesStarting, now: Date): Record<string, readonly string[]> {
  const { firstDay, untilDay, from, to } = input;
  const faults: Record<string, readonly string[]> = {};
  if (instant(firstDay, from) <= now) faults.firstDay = ["day-past"];
  if (to <= from) faults.to = ["ends-before-start"];
  if (untilDay < firstDay || untilDay > addDays(firstDay, longest))
    faults.untilDay = ["until-early"];
  return faults;
}
