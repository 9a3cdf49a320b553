import "server-only";
import { isoInShanghai } from "@/lib/core/day";
import type { BoardFilter, Dimension, Measures } from "../model/board";
import type { BookFacts, BookRow } from "../model/workbook";
import { countPublishedMeasures } from "./board";
import { getPublishedKeyNames, type KeyName } from "./board-names";
import { listPacedVenues, venueMeasures } from "./board-venues";

type Counted = ReadonlyMap<string, Measures>;

/** What belongs to no part of its own, like a record of the whole district, keeps its code as its name. */
function rowsOf(counted: Counted, names: ReadonlyMap<string, KeyName>): BookRow[] {
  return [...counted]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, measures]) => ({ name: names.get(key)?.name ?? key, measures }));
}

type Of = { filter: BoardFilter; part: Dimension; place: string; now: Date };

/** What the workbook of a place and a period holds. Public: it counts and shows no record. */
export async function getPublishedWorkbook({ filter, part, place, now }: Of): Promise<BookFacts> {
  const [places, departments, months, totals, venues] = await Promise.all([
    countPublishedMeasures(filter, now, part),
    countPublishedMeasures(filter, now, "department"),
    countPublishedMeasures(filter, now, "month"),
    countPublishedMeasures(filter, now),
    filter.narrow ? [] : listPacedVenues(filter.scope, now),
  ]);
  const [placeNames, departmentNames] = await Promise.all([
    getPublishedKeyNames(part, [...places.keys()]),
    getPublishedKeyNames("department", [...departments.keys()]),
  ]);
  return {
    ...{ place, from: filter.from, to: filter.to, at: isoInShanghai(now) },
    places: rowsOf(places, placeNames),
    departments: rowsOf(departments, departmentNames),
    months: rowsOf(months, new Map()),
    whole: { ...totals.get(""), ...venueMeasures(venues) },
  };
}
