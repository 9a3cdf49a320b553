import type { SolvedAnswer } from "@/lib/complaint/model";
import { solvedAnswer } from "@/lib/complaint/model";
import type { LookBackVerdict } from "../model";

const words: Record<LookBackVerdict, readonly SolvedAnswer[]> = {
  fulfilled: ["yes"],
  partial: ["partly"],
  unfulfilled: ["no"],
  relapsed: ["no"],
  // Whether policy changed is no question to residents: whoever spoke was heard.
  changed: solvedAnswer.options,
};

/** How many residents say the same as the finding; those who say otherwise confirm nothing. */
export function confirming(
  said: readonly { readonly solved: string }[],
  verdict: LookBackVerdict,
): number {
  const fitting: readonly string[] = words[verdict];
  return said.filter((each) => fitting.includes(each.solved)).length;
}
