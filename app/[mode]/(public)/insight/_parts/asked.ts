import type { Day } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { type Period, periodOf } from "@/lib/insight/rules/period";
import { type Params, readParams } from "@/lib/web/list-params";
import { insightCopy } from "../copy";

export type Asked = { readonly scope: string; readonly period: Period };

/** The place and period an address asks for, within the district. */
export function readAsked(params: Params, district: string, today: Day): Asked {
  const { scope, ...when } = readParams(params, ["scope", "period", "from", "to"]);
  const isStreet = scope !== undefined && /^\d{9}$/.test(scope) && scope.startsWith(district);
  return { scope: isStreet ? scope : district, period: periodOf(when, today) };
}

/** 2026年, 2026年第 3 季度. */
export function periodName({ key }: Period, locale: Locale): string {
  const [year = "", n] = key.split("Q");
  if (key === "days") return say(insightCopy.chosen, locale);
  return say(n ? insightCopy.quarter : insightCopy.period, locale, { year, n: n ?? "" });
}
