import type { Actor } from "@/lib/core/actor";
import { canConfirmHandover, canWithdrawHandover, sideOf, type VenuePlace } from "../policy";
import { type HandoverAct, handoverStep } from "../workflow";

type Facts = VenuePlace & {
  readonly status: string;
  readonly outgoingId: string;
  readonly incomingId: string;
  readonly proposedById: string;
  readonly outgoingAt: Date | null;
  readonly incomingAt: Date | null;
};

/** What this person can do with a hand-over now; who said yes can no longer refuse, only wait. */
export function handoverMovesFor(actor: Actor, it: Facts): readonly HandoverAct[] {
  const side = sideOf(actor, it);
  const said = side === "outgoing" ? it.outgoingAt : it.incomingAt;
  const mayAnswer = canConfirmHandover(actor, it).allowed && !said;
  const may: Readonly<Record<HandoverAct, boolean>> = {
    confirm: mayAnswer,
    refuse: mayAnswer,
    withdraw: canWithdrawHandover(actor, it).allowed,
    lapse: false,
  };
  const acts: readonly HandoverAct[] = ["confirm", "refuse", "withdraw"];
  return acts.filter((act) => may[act] && handoverStep(it.status, act) !== null);
}
