import "server-only";
import type { Actor } from "@/lib/core/actor";
import { addDays, startOfDay } from "@/lib/core/day";
import { db, Prisma } from "@/lib/core/db";
import { canAddConsultation, gatheringScopes } from "../policy";
import type { CampaignItem } from "./campaign-item";

export type CountedRow = {
  readonly ref: string;
  readonly title: string;
  readonly venue: string;
  readonly street: string;
  readonly startsAt: Date;
  readonly held: boolean;
  readonly via: string;
  /** The actor may take it out. */
  readonly mayTakeOut: boolean;
};
export type AddableRow = Pick<CountedRow, "ref" | "title" | "venue" | "startsAt">;

const most = 200;

type Placed = { readonly divisionCode: string; readonly venueId: string };

/** What counts for a campaign, the latest first, for those who add to it and take out. */
export async function listCounted(
  actor: Actor,
  campaign: Pick<CampaignItem, "id">,
): Promise<readonly CountedRow[]> {
  const rows = await db.$queryRaw<(Omit<CountedRow, "mayTakeOut"> & Placed)[]>`
    SELECT c."ref", c."title", c."startsAt", c."divisionCode", c."venueId"::text AS "venueId",
      c."startedAt" IS NOT NULL AS "held", x."via", v."name" AS "venue",
      coalesce(d."name", '') AS "street"
    FROM "CampaignConsultation" x JOIN "Consultation" c ON c."id" = x."consultationId"
    JOIN "Venue" v ON v."id" = c."venueId"
    LEFT JOIN "Division" d ON d."code" = left(c."divisionCode", 9)
    WHERE x."campaignId" = ${campaign.id}::uuid AND x."removedAt" IS NULL
    ORDER BY c."startsAt" DESC, c."id" DESC LIMIT ${most}`;
  return rows.map(({ divisionCode, venueId, ...row }) => ({
    ...row,
    mayTakeOut: canAddConsultation(actor, { divisionCode, venueId }).allowed,
  }));
}

/** Consultations of the area around its period that do not count and that the actor answers for. */
export async function listAddable(
  actor: Actor,
  campaign: Pick<CampaignItem, "id" | "divisionCode" | "fromDay" | "toDay">,
): Promise<readonly AddableRow[]> {
  const { divisionCode, fromDay, toDay } = campaign;
  const from = startOfDay(addDays(fromDay, -30));
  const until = startOfDay(addDays(toDay, 31));
  const rows = await db.$queryRaw<(AddableRow & Placed)[]>`
    SELECT c."ref", c."title", c."startsAt", v."name" AS "venue", c."divisionCode",
      c."venueId"::text AS "venueId"
    FROM "Consultation" c JOIN "Venue" v ON v."id" = c."venueId"
    WHERE c."divisionCode" LIKE ${`${divisionCode}%`} AND c."status" <> 'cancelled'
      AND c."startsAt" >= ${from} AND c."startsAt" < ${until}
      AND NOT EXISTS (SELECT 1 FROM "CampaignConsultation" x
        WHERE x."campaignId" = ${campaign.id}::uuid AND x."consultationId" = c."id"
          AND x."removedAt" IS NULL)
      ${withinScopes(actor)}
    ORDER BY c."startsAt" DESC, c."id" DESC LIMIT ${most}`;
  return rows
    .filter((row) => canAddConsultation(actor, row).allowed)
    .map(({ divisionCode: _, venueId: __, ...row }) => row);
}

/** Bounded before the limit by where the actor may add at all; the policy decides each. */
function withinScopes(actor: Actor): Prisma.Sql {
  const scopes = gatheringScopes(actor).map((scope) => `${scope}%`);
  return Prisma.sql`AND c."divisionCode" LIKE ANY(${scopes})`;
}
