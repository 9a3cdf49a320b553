import type { Actor, Verdict } from "@/lib/core/actor";
import { actsFrom } from "@/lib/core/workflow";
import { type CampaignPlace, canMoveByDay, canRunCampaign } from "../policy";
import { type CampaignAct, transitions } from "../workflow";

type Guard = (actor: Actor, campaign: CampaignPlace) => Verdict;

const guards: Record<CampaignAct, Guard> = {
  announce: canRunCampaign,
  discard: canRunCampaign,
  start: canMoveByDay,
  "call-off": canRunCampaign,
  end: canMoveByDay,
  close: canRunCampaign,
  resume: canRunCampaign,
};

/** What this actor can do with this campaign now; draws the buttons. */
export function movesFor(
  actor: Actor,
  campaign: CampaignPlace & { readonly status: string },
): readonly CampaignAct[] {
  return actsFrom(transitions, campaign.status).filter(
    (act) => guards[act](actor, campaign).allowed,
  );
}
