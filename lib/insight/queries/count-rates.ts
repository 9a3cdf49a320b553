import "server-only";
import { addDays, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { InsightFilter } from "../model";
import type { ExcludedCount, RateCell, Rates } from "../model/rates";

/**
 * 响应率, 解决率, 满意率 (domain.md §6, L02 第32条), by street, department and group. Contact in time is
 * what was recorded, unless the reporter says that nobody contacted them: their word counts; where
 * they say that somebody did and nothing was recorded, the first response must have been in time.
 * What is left out by decision is in no rate and counted apart. Public: it counts and shows no record.
 */
export async function countPublishedRates(filter: InsightFilter, now: Date): Promise<Rates> {
  const range = {
    prefix: `${filter.scope}%`,
    from: startOfDay(filter.from),
    until: startOfDay(addDays(filter.to, 1)),
  };
  const [cells, excluded] = await Promise.all([rateCells(range, now), exclusions(range)]);
  return { cells, excluded };
}

type Range = { prefix: string; from: Date; until: Date };

function rateCells({ prefix, from, until }: Range, now: Date): Promise<RateCell[]> {
  return db.$queryRaw`
    WITH told AS (
      SELECT d."subjectId" AS "id", 1 AS "due",
        (coalesce(said."contacted", true) AND coalesce(c."contactedAt" <= d."dueAt",
          said."contacted" AND d."metAt" <= d."dueAt", false))::int AS "kept",
        0 AS "valid", 0 AS "solved", 0 AS "content", 0 AS "silent"
      FROM "Deadline" d JOIN "Complaint" c ON c."id" = d."subjectId"
      LEFT JOIN LATERAL (
        SELECT a."contacted" FROM "ComplaintAnswer" a
        WHERE a."complaintId" = c."id" AND a."personId" = c."reporterId"
          AND a."contacted" IS NOT NULL
        ORDER BY a."round" LIMIT 1) said ON true
      WHERE d."subject" = 'complaint' AND d."kind" = 'first-response'
        AND d."cancelledAt" IS NULL AND d."pausedAt" IS NULL AND d."divisionCode" LIKE ${prefix}
        AND d."dueAt" >= ${from} AND d."dueAt" < ${until}
        AND (d."metAt" IS NOT NULL OR d."dueAt" < ${now})
      UNION ALL
      SELECT a."complaintId", 0, 0, 1, (a."solved" = 'yes')::int,
        coalesce(a."satisfaction" IN ('satisfied', 'basically'), false)::int, 0
      FROM "ComplaintAnswer" a JOIN "Complaint" c ON c."id" = a."complaintId"
      WHERE c."divisionCode" LIKE ${prefix} AND a."at" >= ${from} AND a."at" < ${until}
      UNION ALL
      SELECT c."id", 0, 0, 0, 0, 0, 1 FROM "Complaint" c
      WHERE c."divisionCode" LIKE ${prefix} AND c."status" = 'closed-unanswered'
        AND c."closedAt" >= ${from} AND c."closedAt" < ${until})
    SELECT left(c."divisionCode", 9) AS "street", c."departmentId",
      left(c."categoryCode", 2) AS "groupCode",
      sum(t."due")::int AS "due", sum(t."kept")::int AS "kept", sum(t."valid")::int AS "valid",
      sum(t."solved")::int AS "solved", sum(t."content")::int AS "content",
      sum(t."silent")::int AS "silent"
    FROM told t JOIN "Complaint" c ON c."id" = t."id"
    WHERE NOT EXISTS (SELECT 1 FROM "ComplaintExclusion" x WHERE x."complaintId" = c."id")
    GROUP BY 1, 2, 3`;
}

function exclusions({ prefix, from, until }: Range): Promise<ExcludedCount[]> {
  return db.$queryRaw`
    SELECT "code", count(*)::int AS "count" FROM "ComplaintExclusion"
    WHERE "divisionCode" LIKE ${prefix} AND "at" >= ${from} AND "at" < ${until}
    GROUP BY 1 ORDER BY 1`;
}
