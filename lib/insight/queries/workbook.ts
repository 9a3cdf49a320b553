import "server-only";
import { isoInShanghai } from "@/lib/core/day";
import type { BoardFilter, Dimension } from "../model/board";
import type { BookFacts, BookRow } from "../model/workbook";
import { type Grouped, grouped, measuring } from "./board";
import { getPublishedKeyNames, type KeyName } from "./board-names";
import { countPublishedStanding } from "./board-standing";
import { readPublishedTallySets } from "./tally";

/** What belongs to no part of its own, like a record of the whole district, keeps its code as its name. */
function rowsOf(counted: Grouped, names: ReadonlyMap<string, KeyName>): BookRow[] {
  return [...counted]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, measures]) => ({ name: names.get(key)?.name ?? key, measures }));
}

type Of = { filter: BoardFilter; part: Dimension; place: string; now: Date };

/** What the workbook of a place and a period holds. Public: it counts and shows no record. */
export async function getPublishedWorkbook({ filter, part, place, now }: Of): Promise<BookFacts> {
  const by = [part, "department", "month"] as const;
  const [answers, standing] = await Promise.all([
    readPublishedTallySets(by.flatMap((each) => measuring(filter, now, each))),
    filter.narrow ? null : countPublishedStanding(filter, now),
  ]);
  const at = (n: number): Grouped =>
    grouped(answers[2 * n] ?? [], answers[2 * n + 1] ?? [], filter, by[n]);
  const [places, departments, months] = [at(0), at(1), at(2)];
  const [placeNames, departmentNames] = await Promise.all([
    getPublishedKeyNames(part, [...places.keys()]),
    getPublishedKeyNames("department", [...departments.keys()]),
  ]);
  return {
    ...{ place, from: filter.from, to: filter.to, at: isoInShanghai(now) },
    places: rowsOf(places, placeNames),
    departments: rowsOf(departments, departmentNames),
    months: rowsOf(months, new Map()),
    whole: standing?.whole ?? {},
  };
}
