import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Day } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { type CampaignStatus, campaignStatus, type Quota } from "../model";
import { canSeeCampaign } from "../policy";

export type CampaignItem = {
  readonly id: string;
  readonly slug: string;
  readonly status: CampaignStatus;
  readonly name: string;
  readonly theme: string;
  readonly note: string | null;
  readonly divisionCode: string;
  readonly place: string;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly matters: readonly string[];
  readonly announcedAt: Date | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly closedAt: Date | null;
  readonly quotas: readonly Quota[];
};

type Row = Omit<CampaignItem, "status"> & { readonly status: string };

/** A campaign with its texts and quotas, in one statement; null where it does not exist for the actor. */
export async function getCampaign(actor: Actor, slug: string): Promise<CampaignItem | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT k."id"::text AS "id", k."slug", k."status", k."name", k."divisionCode", k."fromDay",
      k."toDay", k."matters", k."announcedAt", k."startedAt", k."endedAt", k."closedAt",
      coalesce(t."text", '') AS "theme", coalesce(d."name", '') AS "place", n."text" AS "note",
      coalesce((SELECT jsonb_agg(jsonb_build_object('divisionCode', q."divisionCode",
        'kind', q."kind", 'expected', q."expected") ORDER BY q."divisionCode", q."kind")
        FROM "CampaignQuota" q WHERE q."campaignId" = k."id"), '[]'::jsonb) AS "quotas"
    FROM "Campaign" k LEFT JOIN "Prose" t ON t."id" = k."themeId" AND t."erasedAt" IS NULL
    LEFT JOIN "Prose" n ON n."id" = k."noteId" AND n."erasedAt" IS NULL
    LEFT JOIN "Division" d ON d."code" = k."divisionCode"
    WHERE k."slug" = ${slug}`;
  if (!row || !canSeeCampaign(actor, row).allowed) return null;
  return { ...row, status: campaignStatus.parse(row.status) };
}
