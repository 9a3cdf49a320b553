import { type Day, dayOf } from "@/lib/core/day";
import type { HandledSort, HandledView } from "../model/handling-list";

/** Where somebody looks for words, the ended ones count too; else the day begins with what is to do. */
export function viewAtFirst(words: string | undefined): HandledView {
  return words ? "all" : "todo";
}

/** What has ended has no date to come and comes back no more: it is read by its day. */
const orders: Record<"open" | "ended", readonly HandledSort[]> = {
  open: ["due", "newest", "back"],
  ended: ["newest"],
};

/** Whether a view leaves out what has ended. */
export function isOpenView(view: HandledView): boolean {
  return view !== "ended" && view !== "all";
}

/** The orders a view can be read in; the first where none was chosen. */
export function sortsOf(view: HandledView): readonly HandledSort[] {
  return orders[isOpenView(view) ? "open" : "ended"];
}

export function sortIn(view: HandledView, asked: HandledSort | undefined): HandledSort {
  const sorts = sortsOf(view);
  return sorts.find((sort) => sort === asked) ?? sorts[0] ?? "newest";
}

/** The years to choose from, in Asia/Shanghai, this one first; none while nothing was assigned. */
export function yearsSince(first: Date | null, now: Date): readonly number[] {
  if (!first) return [];
  const yearOf = (at: Date) => Number(dayOf(at).slice(0, 4));
  const newest = yearOf(now);
  return Array.from({ length: Math.max(newest - yearOf(first) + 1, 1) }, (_, n) => newest - n);
}

/** First and last day of a year. */
export function daysOfYear(year: number): { from: Day; to: Day } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
