import type { Resolution } from "@/lib/suggestion/model";
import type { LookBackVerdict } from "../model";

type Found = { readonly verdict: LookBackVerdict; readonly changedTo: "C" | "D" };

/**
 * 跟踪办理结果 beside the 办理结果 that the department gave (domain.md §5): kept makes it A, kept in
 * part and not kept leave a promise B, what came back is being worked on and so B, what policy
 * overtook becomes C or D.
 */
export function resultAfter({ verdict, changedTo }: Found): Resolution {
  if (verdict === "changed") return changedTo;
  return verdict === "fulfilled" ? "A" : "B";
}
