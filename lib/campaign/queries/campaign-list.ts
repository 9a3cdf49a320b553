import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import type { Day } from "@/lib/core/day";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { type CampaignStatus, campaignStatus, publicStatuses } from "../model";
import { campaignScopes } from "../policy";
import { heldIn, raised } from "./cells";

export type CampaignRow = {
  readonly slug: string;
  readonly status: CampaignStatus;
  readonly name: string;
  readonly place: string;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly held: number;
  readonly expected: number;
  readonly raised: number;
  readonly adopted: number;
};

type Row = Omit<CampaignRow, "status"> & { readonly id: string; readonly status: string };

const size = 20;
const cursor = z.tuple([z.string(), z.uuid()]);

/** Latest first, with what each came to; one statement, however many rows. */
async function pageWhere(where: Prisma.Sql, after?: string): Promise<Page<CampaignRow>> {
  const seen = readCursor(cursor, after);
  const beyond = seen
    ? Prisma.sql`AND (k."fromDay", k."id") < (${seen[0]}, ${seen[1]}::uuid)`
    : Prisma.empty;
  const rows = await db.$queryRaw<Row[]>`
    SELECT k."id"::text AS "id", k."slug", k."status", k."name", k."fromDay", k."toDay",
      coalesce(d."name", '') AS "place", h."held", q."expected", r."raised", r."adopted"
    FROM (SELECT * FROM "Campaign" k WHERE ${where} ${beyond}
      ORDER BY k."fromDay" DESC, k."id" DESC LIMIT ${size + 1}) k
    LEFT JOIN "Division" d ON d."code" = k."divisionCode"
    CROSS JOIN LATERAL (SELECT count(*)::int AS "held"
      FROM ${heldIn(Prisma.sql`k."id"`)}) h
    CROSS JOIN LATERAL (SELECT coalesce(sum("expected"), 0)::int AS "expected"
      FROM "CampaignQuota" WHERE "campaignId" = k."id") q
    CROSS JOIN LATERAL (SELECT count(*)::int AS "raised",
        count(*) FILTER (WHERE s."adoption" IN ('adopted', 'partly-adopted'))::int AS "adopted"
      FROM "Suggestion" s WHERE s."consultationId" IN
        (SELECT c."id" FROM ${heldIn(Prisma.sql`k."id"`)}) AND ${raised}) r
    ORDER BY k."fromDay" DESC, k."id" DESC`;
  const page = pageOf(rows, size, (last) => cursorOf(last.fromDay, last.id));
  const shown = page.rows.map(({ id, status, ...row }) => ({
    ...row,
    status: campaignStatus.parse(status),
  }));
  return { ...page, rows: shown };
}

const announced = Prisma.sql`k."status" = ANY(${[...publicStatuses]})`;

export function listPublishedCampaigns(after?: string): Promise<Page<CampaignRow>> {
  return pageWhere(announced, after);
}

/** Also the drafts of one's own area. */
export function listCampaigns(actor: Actor, after?: string): Promise<Page<CampaignRow>> {
  const scopes = campaignScopes(actor).map((scope) => `${scope}%`);
  return pageWhere(
    Prisma.sql`(${announced} OR (k."status" <> 'discarded' AND k."divisionCode" LIKE ANY(${scopes})))`,
    after,
  );
}
