import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { covers } from "@/lib/core/scope";
import { write } from "@/lib/core/write";
import { campaignEvents } from "../model";
import type { CampaignRef, Joining, TakingOut } from "../model/forms";
import { canAddConsultation, canRunCampaign, canSeeCampaign } from "../policy";
import {
  type CampaignRecord,
  type CandidateRow,
  candidateBy,
  candidatesFor,
  joinAll,
  loadCampaign,
} from "../records";
import { fits } from "../rules/fits";
import { canGather } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;

/** Whatever fits by period, place and catalogue, and never was in it. */
export async function gatherInto(
  tx: Tx,
  campaign: CampaignRecord,
  now: Date,
): Promise<DraftEvent[]> {
  const found = await candidatesFor(tx, campaign);
  const consultationIds = found.filter((each) => fits(campaign, each)).map((each) => each.id);
  if (consultationIds.length === 0) return [];
  return joinAll(tx, campaign, { consultationIds, via: "rule", byId: null }, now);
}

/** The rule is applied again to what was planned since. */
export function gatherConsultations(actor: Actor, { ref }: CampaignRef, now: Date): Done {
  return write(actor, now, async (tx) => {
    const campaign = await loadCampaign(tx, ref);
    if (!campaign || !canSeeCampaign(actor, campaign).allowed) return refuse("not-found");
    const verdict = canRunCampaign(actor, campaign);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!canGather(campaign.status)) return refuse("not-now", campaign.status);
    const [first, ...others] = await gatherInto(tx, campaign, now);
    if (!first) return refuse("not-now", "nothing-new");
    return { value: { ref }, grant: verdict.grant, events: [first, ...others] };
  });
}

type Both = {
  readonly campaign: CampaignRecord;
  readonly it: CandidateRow;
  readonly grant: string | null;
};

/** A campaign that takes consultations, and one that the actor answers for in its area. */
async function bothFor(
  tx: Tx,
  actor: Actor,
  { ref, consultation }: Joining,
): Promise<Both | Refusal> {
  const campaign = await loadCampaign(tx, ref);
  if (!campaign || !canSeeCampaign(actor, campaign).allowed) return refuse("not-found");
  const it = await candidateBy(tx, { ref: consultation });
  if (!it || !covers(campaign.divisionCode, it.divisionCode))
    return refuse("invalid", undefined, { consultation: ["no-such-consultation"] });
  const verdict = canAddConsultation(actor, it);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  if (!canGather(campaign.status)) return refuse("not-now", campaign.status);
  return { campaign, it, grant: verdict.grant };
}

/** By hand also what the rule would not take, or what was taken out before. */
export function addConsultation(actor: Actor, input: Joining, now: Date): Done {
  return write(actor, now, async (tx) => {
    const both = await bothFor(tx, actor, input);
    if (isRefusal(both)) return both;
    const { campaign, it, grant } = both;
    const [made] = await joinAll(
      tx,
      campaign,
      { consultationIds: [it.id], via: "staff", byId: actor.id },
      now,
    );
    const event = made ?? (await putBack(tx, campaign, it, { byId: actor.id, at: now }));
    if (!event) return refuse("stale", "already-in");
    return { value: { ref: campaign.slug }, grant, events: [event] };
  });
}

async function putBack(
  tx: Tx,
  campaign: CampaignRecord,
  it: CandidateRow,
  { byId, at }: { byId: string | null; at: Date },
): Promise<DraftEvent | null> {
  const { count } = await tx.campaignConsultation.updateMany({
    where: { campaignId: campaign.id, consultationId: it.id, removedAt: { not: null } },
    data: { removedAt: null, via: "staff", addedById: byId, addedAt: at },
  });
  if (count !== 1) return null;
  return campaignEvents.joined(campaign, { consultationId: it.id, via: "staff" });
}

/** It does not count, and no rule puts it back. */
export function takeOutConsultation(actor: Actor, input: TakingOut, now: Date): Done {
  return write(actor, now, async (tx) => {
    const both = await bothFor(tx, actor, input);
    if (isRefusal(both)) return both;
    const { campaign, it, grant } = both;
    const { count } = await tx.campaignConsultation.updateMany({
      where: { campaignId: campaign.id, consultationId: it.id, removedAt: null },
      data: { removedAt: now },
    });
    if (count !== 1) return refuse("stale", "not-in");
    const reason = await keepProse(tx, input.reason);
    const event = campaignEvents["taken-out"](campaign, { consultationId: it.id, reason });
    return { value: { ref: campaign.slug }, grant, events: [event] };
  });
}
