import type { SuggestionCell } from "../model";
import { mergedRow, type StreetRow, streetsOf } from "./figures";

export type PartRows = {
  readonly ranked: readonly StreetRow[];
  /** Those with fewer than ten, by their codes and as one row. */
  readonly few: readonly string[];
  readonly merged: StreetRow;
};

/** Suggestions by a part of a scope and by adoption: those on few cases are merged and not ranked. */
export function partRows(cells: readonly SuggestionCell[], codes: readonly string[]): PartRows {
  const { ranked, merged } = streetsOf(cells, codes);
  return { ranked, few: merged.map((row) => row.street), merged: mergedRow(merged) };
}
