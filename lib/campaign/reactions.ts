import "server-only";
import { system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent, StoredEvent } from "@/lib/core/events";
import { refuse } from "@/lib/core/outcome";
import type { Reaction } from "@/lib/core/reaction";
import { writeOnce } from "@/lib/core/write";
import { campaignEvents, gatheringStatuses } from "./model";
import { type CampaignRecord, candidateBy, joinAll, loadCampaignById } from "./records";
import { fits } from "./rules/fits";

const name = "join-campaigns";
const most = 20;

/** Campaigns that take consultations of that place and day. */
async function openFor(tx: Tx, it: { divisionCode: string; startsAt: Date }) {
  const day = dayOf(it.startsAt);
  const around = [2, 4, 6, 9, 12].map((length) => it.divisionCode.slice(0, length));
  return tx.campaign.findMany({
    where: {
      divisionCode: { in: around },
      status: { in: [...gatheringStatuses] },
      fromDay: { lte: day },
      toDay: { gte: day },
    },
    select: { id: true },
    take: most,
  });
}

/** It was moved to another day and no longer fits what it joined by the rule. */
async function leave(tx: Tx, consultationId: string): Promise<DraftEvent[]> {
  const it = await candidateBy(tx, { id: consultationId });
  const links = await tx.campaignConsultation.findMany({
    where: { consultationId, via: "rule", removedAt: null },
    select: { campaignId: true },
    take: most,
  });
  const events: DraftEvent[] = [];
  for (const { campaignId } of links) {
    const campaign = await loadCampaignById(tx, campaignId);
    if (!campaign || !it || fits(campaign, it) || !isGathering(campaign)) continue;
    const { count } = await tx.campaignConsultation.deleteMany({
      where: { campaignId, consultationId, via: "rule", removedAt: null },
    });
    if (count === 1)
      events.push(campaignEvents["taken-out"](campaign, { consultationId, reason: null }));
  }
  return events;
}

function isGathering({ status }: CampaignRecord): boolean {
  return (gatheringStatuses as readonly string[]).includes(status);
}

async function joinFitting(tx: Tx, consultationId: string, now: Date): Promise<DraftEvent[]> {
  const it = await candidateBy(tx, { id: consultationId });
  if (!it) return [];
  const events: DraftEvent[] = [];
  for (const { id } of await openFor(tx, it)) {
    const campaign = await loadCampaignById(tx, id);
    if (!campaign || !fits(campaign, it)) continue;
    const joined = { consultationIds: [consultationId], via: "rule", byId: null } as const;
    events.push(...(await joinAll(tx, campaign, joined, now)));
  }
  return events;
}

async function followConsultation(event: StoredEvent, now: Date): Promise<void> {
  const by = { event, reaction: name, actor: system(name), at: now };
  await writeOnce(by, async (tx) => {
    const left = await leave(tx, event.subjectId);
    const [first, ...rest] = [...left, ...(await joinFitting(tx, event.subjectId, now))];
    if (!first) return refuse("not-now", "no-campaign");
    return { value: null, grant: null, events: [first, ...rest] };
  });
}

export const campaignReactions: readonly Reaction[] = [
  {
    name,
    on: ["consultation.planned", "consultation.rescheduled"],
    run: followConsultation,
  },
];
