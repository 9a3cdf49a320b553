import type { Actor } from "@/lib/core/actor";
import { type BesideAct, besideActs } from "../model/handling";
import {
  type ComplaintFacts,
  canAskExtension,
  canAskOthers,
  canContact,
  canDecideExtension,
} from "../policy";
import { isInHand, isOpen } from "../workflow";

type Facts = {
  readonly extension: { readonly askedById: string; readonly pending: boolean } | null;
  readonly handoverOpen: boolean;
  readonly hasFirm: boolean;
};

/** The acts beside the status that the actor may do now: the other buttons of a page. */
export function besideMoves(
  actor: Actor,
  complaint: ComplaintFacts & { readonly status: string },
  { extension, handoverOpen, hasFirm }: Facts,
): readonly BesideAct[] {
  const inHand = isInHand(complaint.status);
  const asks = canAskOthers(actor, complaint).allowed;
  const decides =
    extension?.pending === true && canDecideExtension(actor, complaint, extension).allowed;
  const may: Record<BesideAct, boolean> = {
    "ask-extension": inHand && !extension && canAskExtension(actor, complaint).allowed,
    "decide-extension": decides,
    contact: isOpen(complaint.status) && canContact(actor, complaint).allowed,
    "ask-co": inHand && asks,
    "take-co": asks,
    "hand-to-firm": inHand && asks && hasFirm && !handoverOpen,
    "withdraw-handover": asks && handoverOpen,
  };
  return besideActs.filter((act) => may[act]);
}
