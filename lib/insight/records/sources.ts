import "server-only";
import { Prisma } from "@/lib/core/db";
import type { BoardFilter, Source } from "../model/board";
import { complaintFacts, toldFacts } from "./complaint-facts";
import type { Facts } from "./facts";
import { consultationFacts, memberFacts, problemFacts } from "./meeting-facts";
import { lookBackFacts, ratingFacts, suggestionFacts } from "./suggestion-facts";
import { type Range, rangeOf } from "./told";

const { sql } = Prisma;

/** Venues are counted by their pace, which the rules of the year decide. */
export type CountedSource = Exclude<Source, "venue">;

type Of = { readonly range: Range; readonly now: Date; readonly campaigns: boolean };

export function factsOf(source: CountedSource, { range, now, campaigns }: Of): Facts {
  const all: Record<CountedSource, () => Facts> = {
    suggestion: () => suggestionFacts(campaigns),
    rating: () => ratingFacts(campaigns),
    "look-back": () => lookBackFacts(campaigns),
    consultation: () => consultationFacts(campaigns),
    complaint: complaintFacts,
    told: () => toldFacts(range, now),
    problem: problemFacts,
    member: () => memberFacts(range),
  };
  return all[source]();
}

/** Rows of the scope and the period, narrowed; null where such records know nothing of what narrows. */
export function whereOf(of: Facts, filter: BoardFilter): Prisma.Sql | null {
  const { prefix, from, until } = rangeOf(filter);
  const key = filter.narrow ? of.keys[filter.narrow.by] : undefined;
  if (filter.narrow && !key) return null;
  return sql`${of.base} AND ${of.division} LIKE ${prefix}
    ${of.at ? sql`AND ${of.at} >= ${from} AND ${of.at} < ${until}` : Prisma.empty}
    ${key ? sql`AND ${key} = ${filter.narrow?.key}` : Prisma.empty}`;
}
