import type { Day } from "@/lib/core/day";

/** Nobody judges a promise before its day. */
export function isDue(dueOn: Day, today: Day): boolean {
  return dueOn <= today;
}

/** A promise is never passed over: only what is closed anyway need not be looked at again. */
export function canSkip(facts: { readonly suggestionStatus: string }): boolean {
  return facts.suggestionStatus === "closed";
}
