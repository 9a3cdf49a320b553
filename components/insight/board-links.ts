import { type BoardAsked, partsOf } from "@/lib/insight/model/asked";
import type { Dimension, Measure } from "@/lib/insight/model/board";
import { monthEnd } from "@/lib/insight/model/span";
import type { Adoption } from "@/lib/suggestion/model";
import { listHref } from "@/lib/web/list-params";

type More = Readonly<Record<string, string | undefined>>;
type Change = Partial<BoardAsked>;

/** Addresses around one dashboard: itself narrowed otherwise, and the lists its figures open to. */
export function boardLinks(asked: BoardAsked, home: string, base: string) {
  const plain = { ...asked, compare: undefined, by: undefined };
  const items = (measure: Measure, more: More = {}, change: Change = {}) =>
    listHref("/insight/items", {
      ...partsOf({ ...plain, ...change }, home),
      ...more,
      count: measure,
    });
  return {
    here: (change: Change) => listHref(base, partsOf({ ...asked, ...change }, home)),
    items,
    by: (by: Dimension, figure?: string) =>
      listHref("/insight/by", { ...partsOf({ ...plain, by }, home), figure }),
    file: listHref("/insight/figures.xlsx", partsOf({ ...plain, compare: asked.compare }, home)),
    rates: listHref("/insight/rates", {
      ...{ scope: asked.scope.length === 9 ? asked.scope : undefined, period: "days" },
      ...{ from: asked.period.from, to: asked.period.to },
    }),
    differing: listHref("/insight/look-backs", {
      ...{ street: asked.scope.length === 9 ? asked.scope : undefined, differ: "1" },
      ...{ from: asked.period.from, to: asked.period.to },
    }),
  };
}
export type BoardLinks = ReturnType<typeof boardLinks>;

/** Suggestions by what was decided and how they were answered. */
export function cellLink(
  links: BoardLinks,
  of: { adoption?: Adoption; resolution?: string },
  change: Change = {},
): string {
  return links.items("raised", of, change);
}

const laterOf = (one: string, other: string) => (one.localeCompare(other) > 0 ? one : other);

/** What one row of a table stands for; null where only its list knows it. */
export function rowChange(
  { period }: BoardAsked,
  by: Dimension,
  row: { readonly key: string; readonly code: string },
): Change | null {
  if (by === "district" || by === "street" || by === "community") return { scope: row.key };
  if (by === "sector") return null;
  if (by !== "month") return { narrow: { by, key: row.code } };
  const [first, last] = [`${row.key}-01`, monthEnd(row.key)];
  return {
    period: {
      key: "days",
      from: laterOf(first, period.from),
      to: laterOf(last, period.to) === last ? period.to : last,
    },
  };
}
