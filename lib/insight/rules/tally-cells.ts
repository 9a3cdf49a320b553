import type { SuggestionCell } from "../model";
import type { TallyRow } from "../model/tally";

/** How many suggestions of a place and month stand on both axes as the metric says. */
export function suggestionCell(
  { metric, when, value }: Pick<TallyRow, "metric" | "when" | "value">,
  street: string,
): SuggestionCell {
  const [adoption = "pending", resolution = "none"] = metric.split("|");
  return {
    ...{ street, month: when, adoption, count: value },
    resolution: resolution === "none" ? null : resolution,
  };
}
