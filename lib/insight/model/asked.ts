import type { Day } from "@/lib/core/day";
import type { Dimension, Narrow } from "./board";
import type { Comparison } from "./span";

/** Its key is a year, a quarter, or `days` for days somebody chose; both days inclusive. */
export type AskedPeriod = { readonly key: string; readonly from: Day; readonly to: Day };

/** What an address of a dashboard asks for; what it does not mean is left out. */
export type BoardAsked = {
  readonly scope: string;
  readonly period: AskedPeriod;
  readonly compare?: Comparison;
  readonly by?: Dimension;
  readonly narrow?: Narrow;
};

/** The same as parts of an address, in one way only: what is as it would be anyway is left out. */
export function partsOf(
  { scope, period, compare, by, narrow }: BoardAsked,
  home: string,
): Readonly<Record<string, string | undefined>> {
  const { key, from, to } = period;
  return {
    scope: scope === home ? undefined : scope,
    ...(key === "days" ? { from, to } : { period: key }),
    compare,
    by,
    ...(narrow ? { [narrow.by]: narrow.key } : {}),
  };
}

/** What lies one step below a scope. */
export function partsBelow(scope: string): "district" | "street" | "community" {
  if (scope.length < 6) return "district";
  return scope.length < 9 ? "street" : "community";
}
