import type { Day } from "@/lib/core/day";
import type { InsightFilter } from "@/lib/insight/model";
import { type FirmSort, firmItemKinds, firmParts, firmSorts } from "@/lib/insight/model/firm";
import { periodOf } from "@/lib/insight/rules/period";
import { type Params, readParams } from "./list-params";

export type FirmAsked = {
  readonly filter: InsightFilter;
  readonly street?: string;
  readonly period: string;
  /** What links to the same place and period carry. */
  readonly keep: {
    readonly street?: string;
    readonly from?: string;
    readonly to?: string;
    readonly period?: string;
  };
};

/** The place and the period an address of the firms' pages asks for; the year of today by itself. */
export function readFirmAsked(params: Params, area: string, today: Day): FirmAsked {
  const given = readParams(params, ["street", "period", "from", "to"]);
  const street =
    given.street && /^\d{9}$/.test(given.street) && given.street.startsWith(area)
      ? given.street
      : undefined;
  const period = periodOf(given, today);
  const days = period.key === "days" ? { from: period.from, to: period.to } : {};
  return {
    filter: { scope: street ?? area, from: period.from, to: period.to },
    street,
    period: period.key,
    keep: { street, period: given.period, ...days },
  };
}

export type FirmListAsked = {
  readonly words?: string;
  readonly sort?: FirmSort;
  readonly after?: string;
};

export function readFirmList(params: Params): FirmListAsked {
  const { q, sort, after } = readParams(params, ["q", "sort", "after"]);
  return { words: q, sort: firmSorts.find((each) => each === sort), after };
}

/** Which figure of a firm is opened. */
export function readFirmItems(params: Params) {
  const { of, part, compound, after } = readParams(params, ["of", "part", "compound", "after"]);
  return {
    of: firmItemKinds.find((each) => each === of) ?? ("complaints" as const),
    part: firmParts.find((each) => each === part),
    ...{ compound, after },
  };
}
