import "server-only";
import { Prisma } from "@/lib/core/db";
import type { FactKind, Touched } from "@/lib/core/tally";
import { cell, dayIn, daysFrom, dim, dimOrNone, gathered } from "./tally-cells";
import { contactKept, firstWord } from "./told";

const sql = Prisma.sql;

/** What staff left out by decision is in no rate. */
const inRates = sql`NOT EXISTS (SELECT 1 FROM "ComplaintExclusion" x WHERE x."complaintId" = c."id")`;

/** Contact in time, on the day by which it was due; `open` where the clock still runs. */
function contacted(touched: Touched): Prisma.Sql {
  const metric = sql`CASE WHEN d."metAt" IS NULL THEN 'open' ELSE 'met' END || '|' ||
    CASE WHEN ${contactKept} THEN 'kept' ELSE 'missed' END`;
  return sql`SELECT c."id", ${cell(dayIn(sql`d."dueAt"`), "contact", metric)}
    FROM "Deadline" d JOIN "Complaint" c ON c."id" = d."subjectId" ${firstWord}
    WHERE d."subject" = 'complaint' AND d."kind" = 'first-response' AND d."cancelledAt" IS NULL
      AND d."pausedAt" IS NULL AND ${inRates} AND ${touched(sql`d."subjectId"`)}`;
}

/** What reporters said of an answer, and on which answers nobody said anything. */
function said(touched: Touched): Prisma.Sql[] {
  const answer = sql`a."solved" || '|' || coalesce(a."satisfaction", 'none')`;
  return [
    sql`SELECT c."id", ${cell(dayIn(sql`a."at"`), "answer", answer)}
      FROM "ComplaintAnswer" a JOIN "Complaint" c ON c."id" = a."complaintId"
      WHERE ${inRates} AND ${touched(sql`a."complaintId"`)}`,
    sql`SELECT c."id", ${cell(dayIn(sql`c."closedAt"`), "silence", sql`'silent'`)}
      FROM "Complaint" c WHERE c."status" = 'closed-unanswered' AND c."closedAt" IS NOT NULL
        AND ${inRates} AND ${touched(sql`c."id"`)}`,
    sql`SELECT x."complaintId", ${cell(dayIn(sql`x."at"`), "exclusion", sql`x."code"`)}
      FROM "ComplaintExclusion" x WHERE ${touched(sql`x."complaintId"`)}`,
    sql`SELECT r."complaintId", ${cell(dayIn(sql`r."publishedAt"`), "complaint-reply", sql`r."contact"`)}
      FROM "ComplaintReply" r WHERE ${touched(sql`r."complaintId"`)}`,
    sql`SELECT o."subjectId", ${cell(dayIn(sql`o."openedAt"`), "complaint-supervision", sql`o."reason"`)}
      FROM "SupervisionOrder" o WHERE o."subject" = 'complaint' AND ${touched(sql`o."subjectId"`)}`,
  ];
}

/** Hours to the first response, days to the answer and to the end, on the day on which it came. */
function times(touched: Touched): Prisma.Sql[] {
  const own = sql`FROM "Complaint" c WHERE ${touched(sql`c."id"`)}`;
  const first = sql`least(c."contactedAt", c."repliedAt")`;
  const hours = sql`greatest(0, floor(extract(epoch FROM ${first} - c."submittedAt") / 3600))::int`;
  return [
    sql`SELECT c."id", ${cell(dayIn(first), "response-hours", hours)} ${own} AND ${first} IS NOT NULL`,
    sql`SELECT c."id", ${cell(
      dayIn(sql`c."closedAt"`),
      "complaint-days",
      daysFrom(sql`c."submittedAt"`, sql`c."closedAt"`),
    )} ${own} AND c."closedAt" IS NOT NULL`,
  ];
}

const submitted = (touched: Touched) => sql`
  SELECT c."id", ${cell(dayIn(sql`c."submittedAt"`), "complaint", sql`c."status"`)}
  FROM "Complaint" c WHERE ${touched(sql`c."id"`)}`;

/** What one complaint contributes: itself, contact and answers for the three rates, its times. */
export const complaintFacts: FactKind = {
  kind: "complaint",
  facts: (touched) => sql`
    SELECT c."id", c."divisionCode" AS "division", g."cells", array_remove(ARRAY[
      ${dimOrNone("department", sql`c."departmentId"`)},
      ${dimOrNone("category", sql`c."categoryCode"`)}, ${dim("firm", sql`k."firmId"`)}], NULL) AS "dims"
    FROM "Complaint" c
    JOIN (${gathered([submitted(touched), contacted(touched), ...said(touched), ...times(touched)])}) g
      ON g."id" = c."id"
    LEFT JOIN "Compound" k ON k."id" = c."compoundId"
    WHERE c."status" NOT IN ('draft', 'discarded') AND c."submittedAt" IS NOT NULL
      AND ${touched(sql`c."id"`)}`,
  reached: (ids) => sql`SELECT unnest(${ids("complaint")}) AS "id"`,
};
