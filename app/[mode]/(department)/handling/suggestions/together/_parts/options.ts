import { type Locale, say } from "@/lib/core/i18n";
import type { PickedForLot } from "@/lib/suggestion/queries/lot";
import { copy } from "../copy";

export const togetherPath = "/handling/suggestions/together";

/** Suggestions to choose from, each by title, place and number. */
export function optionsOf(rows: readonly PickedForLot[], locale: Locale) {
  return rows.map(({ ref, title, place }) => ({
    value: ref,
    label: say(copy.option, locale, { title, place, ref }),
  }));
}
