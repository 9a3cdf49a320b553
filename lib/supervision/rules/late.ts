import type { SuggestionSupervision } from "@/lib/suggestion/model/supervision";

/** A department's clocks on a suggestion, with the states in which the clock is still its own. */
const watched = {
  "suggestion.reply": { cause: "reply-late", while: ["handling", "rework"] },
  "suggestion.sign": { cause: "sign-late", while: ["assigned"] },
  "assignment.opinion": { cause: "opinion-late", while: ["handling", "rework"] },
} as const satisfies Record<
  string,
  { readonly cause: SuggestionSupervision; readonly while: readonly string[] }
>;

export const watchedClocks = Object.keys(watched);

/**
 * What is watched for where a clock of a suggestion ran out: its answer, its signature (拒收), a
 * co-handler's opinion. Null for clocks that are not a department's, or no longer.
 */
export function causeOfLate(
  clock: { readonly subject: string; readonly kind: string },
  status: string,
): SuggestionSupervision | null {
  const name = `${clock.subject}.${clock.kind}`;
  if (!Object.hasOwn(watched, name)) return null;
  const rule = watched[name as keyof typeof watched];
  return (rule.while as readonly string[]).includes(status) ? rule.cause : null;
}

/** 两次答复不采纳: a department that answered D twice to the same suggestion refuses it. */
export function isRefusal(resolutions: readonly string[]): boolean {
  return resolutions.filter((each) => each === "D").length >= 2;
}
