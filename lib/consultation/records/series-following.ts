import "server-only";
import type { Day } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { comingStatuses } from "../model";
import { type SeriesRecord, seriesSelect } from "./series";

/** The row is held: nothing is made of it, and nobody else moves it, meanwhile. */
export async function holdSeries(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "ConsultationSeries" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.consultationSeries.findUnique({
    where: { id },
    select: { ...seriesSelect, status: true },
  });
}

const meeting = {
  id: true,
  ref: true,
  status: true,
  form: true,
  divisionCode: true,
  startsAt: true,
} as const;

/** One meeting and all that follow it, by the day of the rule; none where it is not to come. */
export async function meetingsFrom(tx: Tx, seriesId: string, ref: string, now: Date) {
  const first = await tx.seriesOccurrence.findFirst({
    where: {
      seriesId,
      consultation: { ref, status: { in: [...comingStatuses] }, startsAt: { gt: now } },
    },
    select: { day: true },
  });
  if (!first) return [];
  return tx.seriesOccurrence.findMany({
    where: { seriesId, day: { gte: first.day } },
    select: { day: true, consultation: { select: meeting } },
    orderBy: { day: "asc" },
    take: 400,
  });
}
export type MeetingOfSeries = Awaited<ReturnType<typeof meetingsFrom>>[number];

/** The start of the last meeting before a day of the rule, whatever became of it. */
export async function startBefore(tx: Tx, seriesId: string, day: Day): Promise<Date | null> {
  const row = await tx.seriesOccurrence.findFirst({
    where: { seriesId, day: { lt: day } },
    select: { consultation: { select: { startsAt: true } } },
    orderBy: { day: "desc" },
  });
  return row?.consultation.startsAt ?? null;
}

/** Whether any meeting of it is still to be held. */
export async function hasComing(tx: Tx, seriesId: string): Promise<boolean> {
  const status = { in: [...comingStatuses, "in-session"] };
  const count = await tx.seriesOccurrence.count({ where: { seriesId, consultation: { status } } });
  return count > 0;
}

/** The claims of these meetings move to other days, in their order. */
export async function moveClaims(
  tx: Tx,
  series: Pick<SeriesRecord, "id">,
  meetings: readonly MeetingOfSeries[],
  days: readonly Day[],
): Promise<void> {
  const seriesId = series.id;
  const ids = meetings.map((each) => each.consultation.id);
  await tx.seriesOccurrence.deleteMany({ where: { seriesId, consultationId: { in: ids } } });
  await tx.seriesOccurrence.createMany({
    data: ids.flatMap((consultationId, n) => {
      const day = days[n];
      return day === undefined ? [] : [{ seriesId, consultationId, day }];
    }),
  });
}
