import { type DeskView, type SuggestionStatus, suggestionStatuses } from "../model";

const everything = suggestionStatuses.filter(
  (status) => status !== "drafted" && status !== "dropped",
);
const open = everything.filter((status) => status !== "closed" && status !== "withdrawn");

const views: Record<DeskView, readonly SuggestionStatus[]> = {
  review: ["confirmed"],
  assign: ["reviewed"],
  objected: ["objected"],
  extension: ["handling"],
  overdue: open,
  handling: ["assigned", "signed", "handling", "rework"],
  rating: ["answered", "rated", "unrated"],
  tracking: ["tracking"],
  all: everything,
};

export function viewStatuses(view: DeskView): readonly SuggestionStatus[] {
  return views[view];
}
