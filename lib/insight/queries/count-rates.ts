import "server-only";
import { db } from "@/lib/core/db";
import { setting } from "@/lib/core/settings";
import type { InsightFilter } from "../model";
import type { ExcludedCount, RateCell, Rates, RateWeights } from "../model/rates";
import { cellKeys, counted, type Range, rangeOf, told } from "../records/told";

/**
 * 响应率, 解决率, 满意率 (domain.md §6, L02 第32条), by street, department and group, and how they
 * weigh in the composite there. What is left out by decision is in no rate and counted apart.
 * Public: it counts and shows no record.
 */
export async function countPublishedRates(filter: InsightFilter, now: Date): Promise<Rates> {
  const range = rangeOf(filter);
  const [cells, excluded, weights] = await Promise.all([
    rateCells(range, now),
    exclusions(range),
    weightsIn(filter.scope),
  ]);
  return { cells, excluded, weights };
}

async function weightsIn(scope: string): Promise<RateWeights> {
  const [response, solved, satisfied] = await Promise.all([
    setting(db, "insight.weight-response", scope),
    setting(db, "insight.weight-solved", scope),
    setting(db, "insight.weight-satisfaction", scope),
  ]);
  return { response, solved, satisfied };
}

function rateCells(range: Range, now: Date): Promise<RateCell[]> {
  return db.$queryRaw`
    WITH told AS (${told(range, now)})
    SELECT ${cellKeys.street} AS "street", ${cellKeys.department} AS "departmentId",
      ${cellKeys.group} AS "groupCode",
      sum(t."due")::int AS "due", sum(t."kept")::int AS "kept", sum(t."valid")::int AS "valid",
      sum(t."solved")::int AS "solved", sum(t."content")::int AS "content",
      sum(t."silent")::int AS "silent"
    FROM told t JOIN "Complaint" c ON c."id" = t."id"
    WHERE ${counted}
    GROUP BY 1, 2, 3`;
}

function exclusions({ prefix, from, until }: Range): Promise<ExcludedCount[]> {
  return db.$queryRaw`
    SELECT "code", count(*)::int AS "count" FROM "ComplaintExclusion"
    WHERE "divisionCode" LIKE ${prefix} AND "at" >= ${from} AND "at" < ${until}
    GROUP BY 1 ORDER BY 1`;
}
