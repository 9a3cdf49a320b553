import "server-only";
import { addDays, startOfDay } from "@/lib/core/day";
import { Prisma, type Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type CampaignStatus, campaignEvents, type JoiningWay } from "./model";
import type { Candidate, Catchment } from "./rules/fits";

const forMove = {
  id: true,
  slug: true,
  status: true,
  name: true,
  divisionCode: true,
  fromDay: true,
  toDay: true,
  matters: true,
} as const satisfies Prisma.CampaignSelect;
export type CampaignRecord = Prisma.CampaignGetPayload<{ select: typeof forMove }>;

export function loadCampaign(tx: Tx, slug: string): Promise<CampaignRecord | null> {
  return tx.campaign.findUnique({ where: { slug }, select: forMove });
}

export function loadCampaignById(tx: Tx, id: string): Promise<CampaignRecord | null> {
  return tx.campaign.findUnique({ where: { id }, select: forMove });
}

/** Moves by compare-and-set; false where somebody else moved it first. */
export async function moveCampaign(
  tx: Tx,
  campaign: { id: string; status: string },
  to: CampaignStatus,
  data: Prisma.CampaignUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.campaign.updateMany({
    where: { id: campaign.id, status: campaign.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

/** Makes writers to one campaign wait for each other where no status tells them apart. */
export async function lockCampaign(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Campaign" WHERE "id" = ${id}::uuid FOR UPDATE`;
}

export type CandidateRow = Candidate & {
  readonly id: string;
  readonly ref: string;
  readonly venueId: string;
};

const candidate = Prisma.sql`
  SELECT c."id"::text AS "id", c."ref", c."venueId"::text AS "venueId", c."divisionCode",
    c."startsAt", c."status", p."categoryCode"
  FROM "Consultation" c LEFT JOIN "Problem" p ON p."id" = c."problemId"`;

export async function candidateBy(
  tx: Tx,
  by: { readonly id: string } | { readonly ref: string },
): Promise<CandidateRow | null> {
  const where = "id" in by ? Prisma.sql`c."id" = ${by.id}::uuid` : Prisma.sql`c."ref" = ${by.ref}`;
  const [row] = await tx.$queryRaw<CandidateRow[]>`${candidate} WHERE ${where}`;
  return row ?? null;
}

const mostAtOnce = 1000;

/** What is held in the place and period of a campaign and never was in it; `fits` tells the rest. */
export function candidatesFor(
  tx: Tx,
  campaign: Catchment & { readonly id: string },
): Promise<CandidateRow[]> {
  const { divisionCode, fromDay, toDay } = campaign;
  return tx.$queryRaw<CandidateRow[]>`${candidate}
    WHERE c."divisionCode" LIKE ${`${divisionCode}%`} AND c."status" <> 'cancelled'
      AND c."startsAt" >= ${startOfDay(fromDay)} AND c."startsAt" < ${startOfDay(addDays(toDay, 1))}
      AND NOT EXISTS (SELECT 1 FROM "CampaignConsultation" x
        WHERE x."campaignId" = ${campaign.id}::uuid AND x."consultationId" = c."id")
    ORDER BY c."startsAt", c."id" LIMIT ${mostAtOnce}`;
}

type Joined = {
  readonly consultationIds: readonly string[];
  readonly via: JoiningWay;
  readonly byId: string | null;
};

/** Puts consultations into a campaign; those that are or were in it are left as they are. */
export async function joinAll(
  tx: Tx,
  campaign: CampaignRecord,
  { consultationIds, via, byId }: Joined,
  now: Date,
): Promise<DraftEvent[]> {
  const made = await tx.campaignConsultation.createManyAndReturn({
    data: consultationIds.map((consultationId) => ({
      campaignId: campaign.id,
      consultationId,
      via,
      addedById: byId,
      addedAt: now,
    })),
    select: { consultationId: true },
    skipDuplicates: true,
  });
  return made.map(({ consultationId }) => campaignEvents.joined(campaign, { consultationId, via }));
}
