import "server-only";
import { Prisma } from "@/lib/core/db";
import type { FactKind, Touched } from "@/lib/core/tally";
import { cell, dayIn, dim, dimOrNone, gathered } from "./tally-cells";

const sql = Prisma.sql;

const day = dayIn(sql`h."startsAt"`);
const held = (touched: Touched) => sql`h."startedAt" IS NOT NULL AND ${touched(sql`h."id"`)}`;
const atTable = sql`FROM "Consultation" h JOIN "Attendance" a ON a."consultationId" = h."id"`;
const present = sql`a."status" = 'present' AND a."correctedAt" IS NULL`;

/** The consultation and who was there, on its day. */
function meeting(touched: Touched): Prisma.Sql[] {
  const cameAs = sql`CASE WHEN ${present} THEN 'present' ELSE 'absent' END || '|' || a."capacityAs"`;
  return [
    sql`SELECT h."id", ${cell(day, "consultation", sql`'held'`)}
      FROM "Consultation" h WHERE ${held(touched)}`,
    sql`SELECT h."id", ${cell(day, "consultation", sql`'held'`, sql`'venue:' || h."venueId"`)}
      FROM "Consultation" h WHERE ${held(touched)}`,
    sql`SELECT h."id", ${cell(day, "attendance", cameAs)} ${atTable}
      WHERE ${held(touched)} AND (${present} OR a."status" = 'absent')`,
  ];
}

/** Each member's own presences, and by sector: how many members took part is how many keys there are. */
function members(touched: Touched): Prisma.Sql[] {
  const own = sql`${atTable} JOIN "Member" m ON m."personId" = a."personId"
    WHERE a."capacityAs" = 'member' AND ${present} AND ${held(touched)}`;
  const came = sql`'present|member'`;
  return [
    sql`SELECT h."id", ${cell(day, "attendance", came, sql`'member:' || m."id"`)} ${own}`,
    sql`SELECT h."id", ${cell(day, "attendance", came, sql`'sector:' || m."sector"`)} ${own}`,
  ];
}

const campaigns = (touched: Touched) => sql`(SELECT cc."consultationId",
    array_agg('campaign:' || cc."campaignId" ORDER BY cc."campaignId") AS "dims"
  FROM "CampaignConsultation" cc
  WHERE cc."removedAt" IS NULL AND ${touched(sql`cc."consultationId"`)} GROUP BY 1) cam`;

/** What one consultation contributes once it has begun. */
export const consultationFacts: FactKind = {
  kind: "consultation",
  facts: (touched) => sql`
    SELECT h."id", h."divisionCode" AS "division", g."cells", array_remove(ARRAY[
      ${dim("kind", sql`v."kind"`)}, ${dimOrNone("category", sql`p."categoryCode"`)}], NULL)
      || coalesce(cam."dims", '{}') AS "dims"
    FROM "Consultation" h
    JOIN (${gathered([...meeting(touched), ...members(touched)])}) g ON g."id" = h."id"
    JOIN "Venue" v ON v."id" = h."venueId"
    LEFT JOIN "Problem" p ON p."id" = h."problemId"
    LEFT JOIN ${campaigns(touched)} ON cam."consultationId" = h."id"
    WHERE ${held(touched)}`,
  reached: (ids) => sql`
    SELECT unnest(${ids("consultation")}) AS "id"
    UNION SELECT "id" FROM "Consultation" WHERE "problemId" = ANY(${ids("problem")})`,
};
