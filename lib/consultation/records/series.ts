import "server-only";
import { addDays, type Day } from "@/lib/core/day";
import type { Prisma, Tx } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import type { ProseRef } from "@/lib/core/prose-ref";
import { newRef } from "@/lib/core/ref";
import { consultationEvents } from "../model";
import {
  datesOf,
  type Occurrence,
  occurrencesBetween,
  type SeriesAsked,
  type SeriesDate,
} from "../rules/series";
import { instant } from "../rules/timing";
import { standingMeetings } from "./meetings";

export const seriesSelect = {
  id: true,
  matterId: true,
  title: true,
  form: true,
  venueId: true,
  divisionCode: true,
  every: true,
  restDays: true,
  firstDay: true,
  untilDay: true,
  fromTime: true,
  toTime: true,
  capacity: true,
  reasonId: true,
  convenorId: true,
  hostId: true,
  recorderId: true,
  headId: true,
  members: true,
  must: true,
  departments: true,
  overruleId: true,
} as const satisfies Prisma.ConsultationSeriesSelect;
export type SeriesRecord = Prisma.ConsultationSeriesGetPayload<{ select: typeof seriesSelect }>;

/** Sign-up ends the evening before. */
export const signUpEnds = "18:00";

export type MadeOccurrence = {
  readonly consultationId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly event: DraftEvent;
};

/**
 * One meeting of a series as a planned consultation. The row of the day is the claim: whoever comes
 * second, job or person, makes nothing and is given null.
 */
export async function keepOccurrence(
  tx: Tx,
  series: SeriesRecord,
  { day, heldOn }: Occurrence,
  reason: ProseRef,
  now: Date,
): Promise<MadeOccurrence | null> {
  const { id: seriesId, matterId, venueId, divisionCode, title, capacity, fromTime } = series;
  const planned = { id: newId(), ref: newRef("H", divisionCode), divisionCode };
  const startsAt = instant(heldOn, fromTime);
  await tx.consultation.create({
    data: {
      ...planned,
      ...{ status: "planned", title, form: series.form, matterId, venueId, capacity },
      ...{ startsAt, endsAt: instant(heldOn, series.toTime), createdAt: now },
      signUpUntil: instant(addDays(heldOn, -1), signUpEnds),
      reasonId: reason.id,
      convenorId: series.convenorId,
      hostId: series.hostId,
      recorderId: series.recorderId,
      headId: series.headId,
    },
  });
  const { count } = await tx.seriesOccurrence.createMany({
    data: [{ seriesId, day, consultationId: planned.id }],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  const event = consultationEvents.planned(planned, {
    ref: planned.ref,
    matterId,
    problemId: null,
    venueId,
    startsAt: startsAt.toISOString(),
    capacity,
    reason,
  });
  const endsAt = instant(heldOn, series.toTime);
  return { consultationId: planned.id, startsAt, endsAt, event };
}

/** Of these days of a series those that were made already. */
export async function madeDays(
  tx: Tx,
  seriesId: string,
  days: readonly Day[],
): Promise<ReadonlySet<Day>> {
  const rows = await tx.seriesOccurrence.findMany({
    where: { seriesId, day: { in: [...days] } },
    select: { day: true },
    take: 400,
  });
  return new Set(rows.map((row) => row.day));
}

/** A meeting of a series leaves its matter alone: the series goes on without it. */
export async function isOccurrence(tx: Tx, consultationId: string): Promise<boolean> {
  return (await tx.seriesOccurrence.count({ where: { consultationId } })) > 0;
}

/** Running series after one of them, by id. */
export function runningSeries(tx: Tx, after: string | undefined, take: number) {
  return tx.consultationSeries.findMany({
    where: { status: "running", id: { gt: after } },
    select: seriesSelect,
    orderBy: { id: "asc" },
    take,
  });
}

/** Every meeting that a rhythm would have, with what stands in its way at the venue and of the host. */
export async function seriesDates(
  tx: Tx,
  of: { readonly venueId: string },
  asked: SeriesAsked,
): Promise<SeriesDate[]> {
  const overrides = await holidayOverrides(tx);
  const all = occurrencesBetween(asked, asked.firstDay, asked.untilDay, { overrides });
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return [];
  const range = {
    startsAt: instant(first.heldOn, asked.from),
    endsAt: instant(last.heldOn, asked.to),
  };
  const who = { venueId: of.venueId, hostId: asked.hostId };
  return datesOf(all, asked, await standingMeetings(tx, who, range));
}
