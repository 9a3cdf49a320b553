import "server-only";
import type { Actor } from "@/lib/core/actor";
import { addDays, dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse, readProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { restDayRule, seriesRhythm } from "../model/series";
import { canMakeOccurrence } from "../policy";
import { keepOccurrence, madeDays, type SeriesRecord } from "../records/series";
import { type Occurrence, occurrencesBetween } from "../rules/series";
import { inviteToSeries } from "./invite-to-series";

/** The meetings of a series that fall into the next weeks and are not made yet. */
export async function occurrencesDue(
  series: SeriesRecord,
  now: Date,
): Promise<readonly Occurrence[]> {
  const weeks = await setting(db, "consultation.series-weeks", series.divisionCode);
  const today = dayOf(now);
  const rhythm = {
    every: seriesRhythm.parse(series.every),
    restDays: restDayRule.parse(series.restDays),
    firstDay: series.firstDay,
    untilDay: series.untilDay,
  };
  const options = { overrides: await holidayOverrides() };
  const all = occurrencesBetween(rhythm, addDays(today, 1), addDays(today, weeks * 7), options);
  const made = await madeDays(
    db,
    series.id,
    all.map((each) => each.day),
  );
  return all.filter((each) => !made.has(each.day));
}

type Held = Pick<SeriesRecord, "firstDay" | "untilDay" | "fromTime"> & { readonly status: string };

/** It was not moved since its days were counted. */
function isSameRule(held: Held, series: SeriesRecord): boolean {
  const { firstDay, untilDay, fromTime } = series;
  return held.firstDay === firstDay && held.untilDay === untilDay && held.fromTime === fromTime;
}

/** Makes one meeting of a running series; the second who makes it is told so and makes nothing. */
export function makeOccurrence(
  actor: Actor,
  { series, occurrence }: { series: SeriesRecord; occurrence: Occurrence },
  now: Date,
): Promise<Outcome<{ consultationId: string }>> {
  return write(actor, now, async (tx) => {
    const verdict = canMakeOccurrence(actor);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    // The series is held while one is made, so that it does not end in between.
    const [held] = await tx.$queryRaw<Held[]>`
      SELECT "status", "firstDay", "untilDay", "fromTime" FROM "ConsultationSeries"
      WHERE "id" = ${series.id}::uuid FOR SHARE`;
    if (held?.status !== "running") return refuse("not-now", "series-ended");
    if (!isSameRule(held, series)) return refuse("stale");
    const words = await readProse([series.reasonId]);
    const reason = await keepProse(tx, words.get(series.reasonId) ?? series.title);
    const made = await keepOccurrence(tx, series, occurrence, reason, now);
    if (!made) return refuse("stale", "already-done");
    const value = { consultationId: made.consultationId };
    const invited = await inviteToSeries(tx, series, made, now);
    return { value, grant: verdict.grant, events: [made.event, ...invited] };
  });
}
