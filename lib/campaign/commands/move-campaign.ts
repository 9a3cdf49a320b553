import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { campaignEvents } from "../model";
import type { CallingOff, CampaignRef } from "../model/forms";
import { type CampaignPlace, canMoveByDay, canRunCampaign, canSeeCampaign } from "../policy";
import { type CampaignRecord, loadCampaign, moveCampaign } from "../records";
import { countUnmanaged } from "../records/plans";
import { type CampaignAct, step } from "../workflow";
import { gatherInto } from "./gather-consultations";

type Done = Promise<Outcome<{ ref: string }>>;
type Change = {
  readonly data?: Prisma.CampaignUncheckedUpdateManyInput;
  readonly events: readonly [DraftEvent, ...DraftEvent[]];
};
type Move = {
  readonly act: CampaignAct;
  readonly can: (actor: Actor, campaign: CampaignPlace) => Verdict;
  readonly change: (campaign: CampaignRecord, tx: Tx) => Promise<Change>;
};

/** First the status: whoever comes second is stale before doing anything else. */
function move(actor: Actor, ref: string, now: Date, { act, can, change }: Move): Done {
  return write(actor, now, async (tx) => {
    const campaign = await loadCampaign(tx, ref);
    if (!campaign) return refuse("not-found");
    const verdict = can(actor, campaign);
    if (!verdict.allowed)
      return canSeeCampaign(actor, campaign).allowed
        ? refuse("forbidden", verdict.reason)
        : refuse("not-found");
    const to = step(campaign.status, act);
    if (!to) return refuse("not-now", campaign.status);
    if (!(await moveCampaign(tx, campaign, to))) return refuse("stale");
    const { data, events } = await change(campaign, tx);
    if (data) await moveCampaign(tx, { id: campaign.id, status: to }, to, data);
    return { value: { ref }, grant: verdict.grant, events };
  });
}

/** It is told to everybody, and takes in the consultations that already fit. */
export function announceCampaign(actor: Actor, { ref }: CampaignRef, now: Date): Done {
  const change = async (campaign: CampaignRecord, tx: Tx): Promise<Change> => ({
    data: { announcedAt: now },
    events: [campaignEvents.announced(campaign, {}), ...(await gatherInto(tx, campaign, now))],
  });
  return move(actor, ref, now, { act: "announce", can: canRunCampaign, change });
}

export function discardCampaign(actor: Actor, { ref }: CampaignRef, now: Date): Done {
  const change = async (campaign: CampaignRecord): Promise<Change> => ({
    events: [campaignEvents.discarded(campaign, {})],
  });
  return move(actor, ref, now, { act: "discard", can: canRunCampaign, change });
}

/** Its start is also the day against which 清零 is counted. */
export function startCampaign(actor: Actor, { ref }: CampaignRef, now: Date): Done {
  const change = async (campaign: CampaignRecord, tx: Tx): Promise<Change> => ({
    data: { startedAt: now },
    events: [campaignEvents.started(campaign, {}), ...(await countUnmanaged(tx, campaign, now))],
  });
  return move(actor, ref, now, { act: "start", can: canMoveByDay, change });
}

export function endCampaign(actor: Actor, { ref }: CampaignRef, now: Date): Done {
  const change = async (campaign: CampaignRecord): Promise<Change> => ({
    data: { endedAt: now },
    events: [campaignEvents.ended(campaign, {})],
  });
  return move(actor, ref, now, { act: "end", can: canMoveByDay, change });
}

/** It was ended too soon. */
export function resumeCampaign(actor: Actor, { ref }: CampaignRef, now: Date): Done {
  const change = async (campaign: CampaignRecord): Promise<Change> => ({
    data: { endedAt: null },
    events: [campaignEvents.resumed(campaign, {})],
  });
  return move(actor, ref, now, { act: "resume", can: canRunCampaign, change });
}

export function closeCampaign(actor: Actor, { ref }: CampaignRef, now: Date): Done {
  const change = async (campaign: CampaignRecord): Promise<Change> => ({
    data: { closedAt: now },
    events: [campaignEvents.closed(campaign, {})],
  });
  return move(actor, ref, now, { act: "close", can: canRunCampaign, change });
}

export function callOffCampaign(actor: Actor, input: CallingOff, now: Date): Done {
  const change = async (campaign: CampaignRecord, tx: Tx): Promise<Change> => {
    const reason = await keepProse(tx, input.reason);
    return {
      data: { noteId: reason.id, closedAt: now },
      events: [campaignEvents["called-off"](campaign, { reason })],
    };
  };
  return move(actor, input.ref, now, { act: "call-off", can: canRunCampaign, change });
}
