import type { SolvedAnswer } from "@/lib/complaint/model";
import type { LookBackVerdict } from "../model";

const words: Record<LookBackVerdict, SolvedAnswer | null> = {
  fulfilled: "yes",
  partial: "partly",
  unfulfilled: "no",
  relapsed: "no",
  changed: null,
};

/** What the newest verdict says on the question whether it is solved; a change of policy says nothing. */
export function wordOfRounds(
  rounds: readonly { readonly verdict: LookBackVerdict | null }[],
): SolvedAnswer | null {
  const said = rounds.map(({ verdict }) => verdict && words[verdict]);
  return said.findLast((word) => word !== null) ?? null;
}
