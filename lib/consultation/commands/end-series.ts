import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import { write } from "@/lib/core/write";
import { consultationEvents, matterEvents } from "../model";
import { seriesEvents } from "../model/series";
import { canEndSeries } from "../policy";
import { matterById, moveConsultation, moveMatter } from "../records";
import { seriesSelect } from "../records/series";
import type { SeriesEnding } from "../rules/series";
import { stepConsultation, stepMatter } from "../workflow";

const atMost = 60;

/**
 * No meeting is made any more. Those to come of which no notice was given are cancelled with the
 * reason; one that is announced is cancelled, or held, by itself. The matter is done where at least
 * one was held, else it waits for another date.
 */
export function endSeries(
  actor: Actor,
  input: SeriesEnding,
  now: Date,
): Promise<Outcome<{ seriesId: string }>> {
  return write(actor, now, async (tx) => {
    const where = { id: input.seriesId };
    const series = await tx.consultationSeries.findUnique({ where, select: seriesSelect });
    const verdict = series && canEndSeries(actor, series);
    if (!series || !verdict?.allowed) return refuse("not-found");
    const reason = await keepProse(tx, input.reason);
    const { count } = await tx.consultationSeries.updateMany({
      where: { ...where, status: "running" },
      data: { status: "ended", endedAt: now, endNoteId: reason.id },
    });
    if (count === 0) return refuse("not-now", "series-ended");
    const cancelled = await cancelComing(tx, series.id, reason, now);
    const ended = seriesEvents.ended(series, { reason, cancelled: cancelled.length });
    const matter = await releaseMatter(tx, series.matterId, series.id);
    const events = [ended, ...cancelled, ...matter] as const;
    return { value: { seriesId: series.id }, grant: verdict.grant, events: [...events] };
  });
}

async function cancelComing(
  tx: Tx,
  seriesId: string,
  reason: ProseRef,
  now: Date,
): Promise<DraftEvent[]> {
  const coming = await tx.consultation.findMany({
    where: {
      occurrence: { seriesId },
      noticedAt: null,
      status: { in: ["planned", "researching"] },
      startsAt: { gt: now },
    },
    select: { id: true, status: true, divisionCode: true },
    take: atMost,
  });
  const events: DraftEvent[] = [];
  for (const it of coming) {
    const to = stepConsultation(it.status, "cancel");
    if (to && (await moveConsultation(tx, it, to, { changeNoteId: reason.id })))
      events.push(consultationEvents.cancelled(it, { reason }));
  }
  return events;
}

/** Done where at least one meeting was held, else waiting for another date. */
export async function releaseMatter(
  tx: Tx,
  matterId: string,
  seriesId: string,
): Promise<DraftEvent[]> {
  const [matter, held, any] = await Promise.all([
    matterById(tx, matterId),
    tx.seriesOccurrence.findFirst({
      where: { seriesId, consultation: { startedAt: { not: null } } },
    }),
    tx.seriesOccurrence.findFirst({ where: { seriesId } }),
  ]);
  const act = held ? "complete" : "unschedule";
  const to = matter && stepMatter(matter.status, act);
  if (!matter || !to || !any || !(await moveMatter(tx, matter, to))) return [];
  const data = { consultationId: (held ?? any).consultationId };
  return [held ? matterEvents.completed(matter, data) : matterEvents.unscheduled(matter, data)];
}
