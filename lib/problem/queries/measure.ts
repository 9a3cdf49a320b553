import "server-only";
import { addDays, type Day, dayOf, daysBetween } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { setting } from "@/lib/core/settings";
import { countNew } from "../records/measure";
import { atMost, watchedDays } from "../rules/measure";

type Of = {
  readonly id: string;
  readonly status: string;
  readonly divisionCode: string;
  readonly categoryCode: string | null;
  readonly compoundId: string | null;
  readonly baselineFrom: string | null;
  readonly baselineTo: string | null;
  readonly baselineCount: number | null;
  readonly afterCount: number | null;
  readonly resolvedAt: Date | null;
};

export type Measure = {
  readonly baseline: { readonly from: Day; readonly to: Day; readonly count: number };
  /** What came since it was declared resolved, so far or through all the watched days. */
  readonly after: {
    readonly from: Day;
    readonly to: Day;
    readonly count: number;
    readonly atMost: number;
    readonly daysLeft: number;
  } | null;
};

/** The figures by which a problem is judged; null before it has a baseline. Open to everybody. */
export async function getPublishedMeasure(of: Of, now: Date): Promise<Measure | null> {
  const { baselineFrom, baselineTo, baselineCount } = of;
  if (!baselineFrom || !baselineTo || baselineCount === null) return null;
  const baseline = { from: baselineFrom, to: baselineTo, count: baselineCount };
  return { baseline, after: await afterOf(of, baselineCount, now) };
}

async function afterOf(of: Of, baseline: number, now: Date): Promise<Measure["after"]> {
  const { resolvedAt, status } = of;
  if (!resolvedAt || !["resolved", "verified", "relapsed"].includes(status)) return null;
  const [length, fallPercent] = await Promise.all([
    setting(db, "problem.watch-days", of.divisionCode),
    setting(db, "problem.fall-percent", of.divisionCode),
  ]);
  const days = watchedDays(dayOf(resolvedAt), length);
  const isOver = status !== "resolved" && of.afterCount !== null;
  const count = isOver ? (of.afterCount ?? 0) : await countNew(db, of, days);
  const daysLeft = Math.max(0, daysBetween(dayOf(now), addDays(days.to, 1)));
  return { ...days, count, atMost: atMost(baseline, fallPercent), daysLeft };
}
