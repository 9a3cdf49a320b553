import "server-only";
import { Prisma } from "@/lib/core/db";
import type { FactKind, Touched } from "@/lib/core/tally";
import { cell, dayIn, daysFrom, dim, dimOrNone, gathered } from "./tally-cells";

const sql = Prisma.sql;

/** What the minutes confirmed and nobody withdrew. */
const isCounted = sql`s."status" NOT IN ('drafted', 'dropped', 'returned', 'withdrawn')`;

/** Of those raised on a day: how they were decided, from which side they came, how often they came back. */
function raised(touched: Touched): Prisma.Sql[] {
  const from = sql`FROM "Suggestion" s WHERE ${touched(sql`s."id"`)}`;
  const day = dayIn(sql`s."raisedAt"`);
  const stands = sql`s."adoption" || '|' || coalesce(s."resolution", 'none')`;
  return [
    sql`SELECT s."id", ${cell(day, "suggestion", stands)} ${from}`,
    sql`SELECT s."id", ${cell(day, "proposer", sql`s."proposerKind"`)} ${from}`,
    sql`SELECT s."id", ${cell(day, "rework", sql`s."reworkCount"`)} ${from} AND s."reworkCount" > 0`,
  ];
}

/** Days from being raised to the first answer and to the end, on the day of the answer and the end. */
function times(touched: Touched): Prisma.Sql[] {
  const own = sql`FROM "Suggestion" s`;
  const answered = sql`(SELECT r."suggestionId", min(r."publishedAt") AS "at"
    FROM "SuggestionReply" r WHERE r."publishedAt" IS NOT NULL AND ${touched(sql`r."suggestionId"`)}
    GROUP BY 1) a`;
  const toAnswer = daysFrom(sql`s."raisedAt"`, sql`a."at"`);
  const toEnd = daysFrom(sql`s."raisedAt"`, sql`s."closedAt"`);
  return [
    sql`SELECT s."id", ${cell(dayIn(sql`a."at"`), "answer-days", toAnswer)}
      ${own} JOIN ${answered} ON a."suggestionId" = s."id"`,
    sql`SELECT s."id", ${cell(dayIn(sql`s."closedAt"`), "closing-days", toEnd)}
      ${own} WHERE s."status" = 'closed' AND s."closedAt" IS NOT NULL AND ${touched(sql`s."id"`)}`,
  ];
}

function said(touched: Touched): Prisma.Sql[] {
  const rated = sql`g."side" || '|' || g."solved" || '|' || g."satisfaction"`;
  const replied = sql`r."resolution" || '|' || r."contact"`;
  return [
    sql`SELECT r."suggestionId", ${cell(dayIn(sql`r."publishedAt"`), "reply", replied)}
      FROM "SuggestionReply" r
      WHERE r."publishedAt" IS NOT NULL AND ${touched(sql`r."suggestionId"`)}`,
    sql`SELECT g."suggestionId", ${cell(dayIn(sql`g."at"`), "rating", rated)}
      FROM "SuggestionRating" g WHERE ${touched(sql`g."suggestionId"`)}`,
    sql`SELECT e."suggestionId",
        ${cell(sql`e."promisedOn"`, "promise", sql`coalesce(e."outcome", 'open')`)}
      FROM "PromiseEntry" e WHERE ${touched(sql`e."suggestionId"`)}`,
    sql`SELECT o."subjectId", ${cell(dayIn(sql`o."openedAt"`), "supervision", sql`o."reason"`)}
      FROM "SupervisionOrder" o WHERE o."subject" = 'suggestion' AND ${touched(sql`o."subjectId"`)}`,
  ];
}

/** Three sides, each as 3 done, 2 in part, 1 not; more than one value among them is a difference. */
const standOf = {
  verdict: sql`CASE l."verdict" WHEN 'fulfilled' THEN 3 WHEN 'partial' THEN 2
    WHEN 'unfulfilled' THEN 1 WHEN 'relapsed' THEN 1 END`,
  resolution: sql`CASE s."resolution" WHEN 'A' THEN 3 WHEN 'B' THEN 2 WHEN 'C' THEN 1
    WHEN 'D' THEN 1 END`,
};

/** The worst word of the residents' newest round. */
const residents = (touched: Touched) => sql`(SELECT DISTINCT ON (g."suggestionId") g."suggestionId",
    min(CASE g."solved" WHEN 'yes' THEN 3 WHEN 'partly' THEN 2 ELSE 1 END) AS "stand"
  FROM "SuggestionRating" g WHERE g."side" = 'resident' AND ${touched(sql`g."suggestionId"`)}
  GROUP BY g."suggestionId", g."round" ORDER BY g."suggestionId", g."round" DESC) r`;

function lookedBack(touched: Touched): Prisma.Sql[] {
  const concluded = sql`l."status" = 'concluded' AND l."concludedAt" IS NOT NULL
    AND ${touched(sql`l."suggestionId"`)}`;
  const day = dayIn(sql`l."concludedAt"`);
  const differs = sql`CASE WHEN greatest(${standOf.verdict}, ${standOf.resolution}, r."stand")
    <> least(${standOf.verdict}, ${standOf.resolution}, r."stand") THEN 'differs' ELSE 'same' END`;
  return [
    sql`SELECT l."suggestionId", ${cell(day, "look-back", sql`l."verdict" || '|' || l."cause"`)}
      FROM "LookBack" l WHERE ${concluded}`,
    sql`SELECT l."suggestionId", ${cell(day, "agreement", differs)}
      FROM (SELECT DISTINCT ON (l."suggestionId") l.* FROM "LookBack" l WHERE ${concluded}
        ORDER BY l."suggestionId", l."round" DESC) l
      JOIN "Suggestion" s ON s."id" = l."suggestionId"
      LEFT JOIN ${residents(touched)} ON r."suggestionId" = s."id"`,
  ];
}

/** Whose sectors were at the table where it was raised; one suggestion counts for each of them. */
const sectors = (touched: Touched) => sql`(SELECT a."consultationId",
    array_agg(DISTINCT 'sector:' || m."sector") AS "dims"
  FROM "Attendance" a JOIN "Member" m ON m."personId" = a."personId"
  WHERE a."capacityAs" = 'member' AND a."status" = 'present' AND a."correctedAt" IS NULL
    AND a."consultationId" IN (SELECT s."consultationId" FROM "Suggestion" s
      WHERE ${touched(sql`s."id"`)})
  GROUP BY 1) sec`;

const campaigns = (touched: Touched) => sql`(SELECT cc."consultationId",
    array_agg('campaign:' || cc."campaignId" ORDER BY cc."campaignId") AS "dims"
  FROM "CampaignConsultation" cc WHERE cc."removedAt" IS NULL
    AND cc."consultationId" IN (SELECT s."consultationId" FROM "Suggestion" s
      WHERE ${touched(sql`s."id"`)})
  GROUP BY 1) cam`;

/** What one suggestion contributes: itself, its answers, ratings, promises, look-backs and orders. */
export const suggestionFacts: FactKind = {
  kind: "suggestion",
  facts: (touched) => sql`
    SELECT s."id", s."divisionCode" AS "division", c."cells", array_remove(ARRAY[
        ${dimOrNone("department", sql`s."leadDepartmentId"`)},
        ${dimOrNone("category", sql`p."categoryCode"`)},
        ${dim("firm", sql`k."firmId"`)}, ${dim("kind", sql`v."kind"`)}], NULL)
      || coalesce(sec."dims", '{}') || coalesce(cam."dims", '{}') AS "dims"
    FROM "Suggestion" s
    JOIN (${gathered([...raised(touched), ...times(touched), ...said(touched), ...lookedBack(touched)])}) c
      ON c."id" = s."id"
    JOIN "Consultation" h ON h."id" = s."consultationId" JOIN "Venue" v ON v."id" = h."venueId"
    LEFT JOIN "Problem" p ON p."id" = s."problemId"
    LEFT JOIN "Compound" k ON k."id" = p."compoundId"
    LEFT JOIN ${sectors(touched)} ON sec."consultationId" = h."id"
    LEFT JOIN ${campaigns(touched)} ON cam."consultationId" = h."id"
    WHERE ${isCounted} AND ${touched(sql`s."id"`)}`,
  reached: (ids) => sql`
    SELECT unnest(${ids("suggestion")}) AS "id"
    UNION SELECT "suggestionId" FROM "LookBack" WHERE "id" = ANY(${ids("look-back")})
    UNION SELECT "id" FROM "Suggestion" WHERE "consultationId" = ANY(${ids("consultation")})
    UNION SELECT "id" FROM "Suggestion" WHERE "problemId" = ANY(${ids("problem")})`,
};
