import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";
import { venueKinds } from "@/lib/place/model";

export const campaignStatuses = [
  "drafted",
  "announced",
  "running",
  "summing-up",
  "closed",
  "called-off",
  "discarded",
] as const;
export const campaignStatus = z.enum(campaignStatuses);
export type CampaignStatus = z.infer<typeof campaignStatus>;

/** Where a campaign is known to strangers: it was announced. */
export const publicStatuses = [
  "announced",
  "running",
  "summing-up",
  "closed",
  "called-off",
] as const satisfies readonly CampaignStatus[];

/** Consultations still join it, by themselves or by somebody's hand. */
export const gatheringStatuses = [
  "announced",
  "running",
  "summing-up",
] as const satisfies readonly CampaignStatus[];

/** How a consultation came to count: somebody added it, or it fits period, place and catalogue. */
export const joiningWays = ["staff", "rule"] as const;
export const joiningWay = z.enum(joiningWays);
export type JoiningWay = z.infer<typeof joiningWay>;

const day = z.iso.date();
const quota = z.object({
  divisionCode: z.string(),
  kind: z.enum(venueKinds),
  expected: z.number().int().min(1),
});
export type Quota = z.infer<typeof quota>;

const nothing = z.object({});
const why = z.object({ reason: proseRef });
const outline = z.object({
  fromDay: day,
  toDay: day,
  matters: z.array(z.string()),
  theme: proseRef,
});

export const campaignEvents = defineEvents("campaign", {
  drafted: outline.extend({ slug: z.string() }),
  changed: outline,
  "quotas-set": z.object({ quotas: z.array(quota) }),
  announced: nothing,
  started: nothing,
  ended: nothing,
  resumed: nothing,
  closed: nothing,
  "called-off": why,
  discarded: nothing,
  joined: z.object({ consultationId: z.uuid(), via: joiningWay }),
  "taken-out": z.object({ consultationId: z.uuid(), reason: proseRef.nullable() }),
});
