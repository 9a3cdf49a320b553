import type { Refusal } from "@/lib/core/outcome";
import type { SuggestionStatus } from "../model";
import type { LotObstacle } from "../model/lot";
import { step } from "../workflow";

const ofStatus: { readonly [status in SuggestionStatus]?: LotObstacle } = {
  assigned: "lot-not-signed",
  objected: "lot-objected",
  signed: "lot-not-adopted",
  answered: "lot-answered",
  rated: "lot-answered",
  unrated: "lot-answered",
  tracking: "lot-answered",
  closed: "lot-answered",
};

const statusObstacle = (status: string): LotObstacle =>
  ofStatus[status as SuggestionStatus] ?? "lot-not-assigned";

type Facts = {
  readonly status: string;
  /** The actor works for the department that leads it. */
  readonly leads: boolean;
  /** An answer is written already and waits to be countersigned. */
  readonly drafted: boolean;
};

/** Why a suggestion cannot be answered in a lot now; null where it can. */
export function obstacleOf({ status, leads, drafted }: Facts): LotObstacle | null {
  if (!leads) return "lot-not-lead";
  if (!step(status, "reply")) return statusObstacle(status);
  return drafted ? "lot-drafted" : null;
}

/** One reason of the copy for what a single answer was refused with. */
export function reasonOf({ refused, reason, fields }: Refusal): string {
  const [first] = Object.values(fields ?? {}).flat();
  if (first) return first;
  return refused === "not-now" && reason ? statusObstacle(reason) : (reason ?? refused);
}
