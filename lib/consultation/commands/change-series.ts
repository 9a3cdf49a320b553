import "server-only";
import type { Actor } from "@/lib/core/actor";
import { addDays, dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import { write } from "@/lib/core/write";
import { consultationEvents } from "../model";
import { restDayRule, seriesEvents, seriesRhythm } from "../model/series";
import { canEndSeries } from "../policy";
import { moveConsultation } from "../records";
import type { SeriesRecord } from "../records/series";
import {
  hasComing,
  holdSeries,
  type MeetingOfSeries,
  meetingsFrom,
  moveClaims,
  startBefore,
} from "../records/series-following";
import { daysFrom, type Occurrence, type SeriesCutting, type SeriesMoving } from "../rules/series";
import { stepConsultation } from "../workflow";
import { releaseMatter } from "./end-series";
import { moveMeeting } from "./move-meeting";

type Changed = Promise<Outcome<{ seriesId: string }>>;
type Ready = {
  readonly series: SeriesRecord;
  readonly meetings: readonly [MeetingOfSeries, ...MeetingOfSeries[]];
  readonly grant: string | null;
};

async function readyToChange(
  tx: Tx,
  actor: Actor,
  { seriesId, meetingRef }: Pick<SeriesCutting, "seriesId" | "meetingRef">,
  now: Date,
): Promise<Ready | Refusal> {
  const series = await holdSeries(tx, seriesId);
  const verdict = series && canEndSeries(actor, series);
  if (!series || !verdict?.allowed) return refuse("not-found");
  if (series.status !== "running") return refuse("not-now", "series-ended");
  const [first, ...rest] = await meetingsFrom(tx, seriesId, meetingRef, now);
  if (!first) return refuse("invalid", "choose-meeting", { meetingRef: ["choose-meeting"] });
  return { series, meetings: [first, ...rest], grant: verdict.grant };
}

/**
 * One meeting and all that follow are cancelled, announced ones too, and none is made after them.
 * Those before it are held; where there are none the series has ended.
 */
export function cancelFollowing(actor: Actor, input: SeriesCutting, now: Date): Changed {
  return write(actor, now, async (tx) => {
    const ready = await readyToChange(tx, actor, input, now);
    if (isRefusal(ready)) return ready;
    const { series, meetings, grant } = ready;
    const reason = await keepProse(tx, input.reason);
    const gone = await cancelAll(tx, meetings, reason);
    const untilDay = addDays(meetings[0].day, -1);
    const where = { id: series.id };
    await tx.consultationSeries.updateMany({ where, data: { untilDay } });
    const cancelled = gone.length;
    const shortened = seriesEvents.shortened(series, { untilDay, reason, cancelled });
    const value = { seriesId: series.id };
    if (await hasComing(tx, series.id)) return { value, grant, events: [shortened, ...gone] };
    const end = { status: "ended", endedAt: now, endNoteId: reason.id };
    await tx.consultationSeries.updateMany({ where, data: end });
    const ended = seriesEvents.ended(series, { reason, cancelled });
    const matter = await releaseMatter(tx, series.matterId, series.id);
    return { value, grant, events: [ended, ...gone, ...matter] };
  });
}

async function cancelAll(
  tx: Tx,
  meetings: readonly MeetingOfSeries[],
  reason: ProseRef,
): Promise<DraftEvent[]> {
  const events: DraftEvent[] = [];
  for (const { consultation: it } of meetings) {
    const to = stepConsultation(it.status, "cancel");
    if (to && (await moveConsultation(tx, it, to, { changeNoteId: reason.id })))
      events.push(consultationEvents.cancelled(it, { reason }));
  }
  return events;
}

/**
 * One meeting and all that follow go to other days or hours, in the rhythm of the series from the new
 * day on. What was announced is postponed and set anew, with the notice that the rule asks for.
 */
export function moveFollowing(actor: Actor, input: SeriesMoving, now: Date): Changed {
  return write(actor, now, async (tx) => {
    const ready = await readyToChange(tx, actor, input, now);
    if (isRefusal(ready)) return ready;
    const { series, meetings, grant } = ready;
    const faults = await faultsOf(tx, ready, input, now);
    if (faults) return faults;
    const { days, untilDay } = await newDays(tx, ready, input);
    const reason = await keepProse(tx, input.reason);
    const moved = await moveAll(tx, { meetings, days, input, reason }, now);
    if (isRefusal(moved)) return moved;
    const firstDay = days[0]?.day ?? input.day;
    await moveClaims(
      tx,
      series,
      meetings,
      days.map((each) => each.day),
    );
    await tx.consultationSeries.updateMany({
      where: { id: series.id },
      data: { firstDay, untilDay, fromTime: input.from, toTime: input.to },
    });
    const { from, to } = input;
    const told = { firstDay, untilDay, from, to, reason, meetings: moved.length };
    return {
      value: { seriesId: series.id },
      grant,
      events: [seriesEvents.moved(series, told), ...moved],
    };
  });
}

async function faultsOf(
  tx: Tx,
  { series, meetings }: Ready,
  { day, from, to }: SeriesMoving,
  now: Date,
): Promise<Refusal | null> {
  if (to <= from) return refuse("invalid", "ends-before-start", { to: ["ends-before-start"] });
  const before = await startBefore(tx, series.id, meetings[0].day);
  const free = day > dayOf(now) && (!before || day > dayOf(before));
  return free ? null : refuse("invalid", "move-before", { day: ["move-before"] });
}

async function newDays(tx: Tx, { series, meetings }: Ready, { day }: SeriesMoving) {
  const rhythm = {
    every: seriesRhythm.parse(series.every),
    restDays: restDayRule.parse(series.restDays),
    firstDay: series.firstDay,
    untilDay: series.untilDay,
  };
  const of = { oldDay: meetings[0].day, newDay: day, count: meetings.length };
  return daysFrom(rhythm, of, { overrides: await holidayOverrides(tx) });
}

type Plan = {
  readonly meetings: readonly MeetingOfSeries[];
  readonly days: readonly Occurrence[];
  readonly input: SeriesMoving;
  readonly reason: ProseRef;
};

async function moveAll(
  tx: Tx,
  { meetings, days, input, reason }: Plan,
  now: Date,
): Promise<DraftEvent[] | Refusal> {
  const { from, to, shortNotice } = input;
  const events: DraftEvent[] = [];
  for (const [n, { consultation }] of meetings.entries()) {
    const heldOn = days[n]?.heldOn;
    if (heldOn === undefined) continue;
    const made = await moveMeeting(
      tx,
      consultation,
      { heldOn, from, to, shortNotice, reason },
      now,
    );
    if (isRefusal(made)) return made;
    events.push(...made);
  }
  return events;
}
