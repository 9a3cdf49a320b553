import "server-only";
import { db, Prisma } from "@/lib/core/db";
import { solvedStatuses } from "@/lib/problem/model";
import type { Cells, HeldCell, ProblemCell, RaisedCell } from "../rules/progress";

/** Consultations that count for a campaign and took place. */
export const heldIn = (campaignId: Prisma.Sql) => Prisma.sql`
  "CampaignConsultation" x JOIN "Consultation" c ON c."id" = x."consultationId"
  WHERE x."campaignId" = ${campaignId} AND x."removedAt" IS NULL AND c."startedAt" IS NOT NULL`;

/** What stands in the minutes and was not taken back. */
export const raised = Prisma.sql`s."status" NOT IN ('drafted', 'dropped', 'returned', 'withdrawn')`;
export const solved = Prisma.sql`p."status" = ANY(${[...solvedStatuses]})`;

/**
 * The counts behind every figure of a campaign, in three statements. A problem counts once where
 * several consultations dealt with it. Public: it counts and shows no record.
 */
export async function countPublishedCells(id: string): Promise<Cells> {
  const campaignId = Prisma.sql`${id}::uuid`;
  const [held, suggestions, problems] = await Promise.all([
    db.$queryRaw<HeldCell[]>`
      SELECT left(h."divisionCode", 9) AS "street", v."kind",
        to_char(h."startsAt" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "day",
        count(*)::int AS "held", coalesce(sum(a."members"), 0)::int AS "members",
        coalesce(sum(a."residents"), 0)::int AS "residents"
      FROM (SELECT c.* FROM ${heldIn(campaignId)}) h
      JOIN "Venue" v ON v."id" = h."venueId"
      LEFT JOIN LATERAL (
        SELECT count(*) FILTER (WHERE "capacityAs" = 'member') AS "members",
          count(*) FILTER (WHERE "capacityAs" = 'resident') AS "residents"
        FROM "Attendance" WHERE "consultationId" = h."id" AND "status" = 'present'
          AND "correctedAt" IS NULL
      ) a ON true
      GROUP BY 1, 2, 3`,
    db.$queryRaw<RaisedCell[]>`
      SELECT left(s."divisionCode", 9) AS "street", s."adoption", count(*)::int AS "count"
      FROM "Suggestion" s
      WHERE s."consultationId" IN (SELECT c."id" FROM ${heldIn(campaignId)}) AND ${raised}
      GROUP BY 1, 2`,
    db.$queryRaw<ProblemCell[]>`
      SELECT left(p."divisionCode", 9) AS "street", count(*)::int AS "taken",
        count(*) FILTER (WHERE ${solved})::int AS "solved"
      FROM "Problem" p
      WHERE p."id" IN (SELECT c."problemId" FROM ${heldIn(campaignId)})
      GROUP BY 1`,
  ]);
  return { held, raised: suggestions, problems };
}
