import "server-only";
import { Prisma } from "@/lib/core/db";
import type { FactKind } from "@/lib/core/tally";
import { cell, dayIn, dim, dimOrNone, gathered } from "./tally-cells";

const sql = Prisma.sql;

/** A confirmed problem, as it stands, on the day of its confirmation. */
export const problemFacts: FactKind = {
  kind: "problem",
  facts: (touched) => sql`
    SELECT p."id", p."divisionCode" AS "division", g."cells", array_remove(ARRAY[
      ${dimOrNone("category", sql`p."categoryCode"`)}, ${dim("firm", sql`k."firmId"`)}], NULL) AS "dims"
    FROM "Problem" p
    JOIN (${gathered([
      sql`SELECT p."id", ${cell(dayIn(sql`p."confirmedAt"`), "problem", sql`p."status"`)}
        FROM "Problem" p WHERE p."confirmedAt" IS NOT NULL AND ${touched(sql`p."id"`)}`,
    ])}) g ON g."id" = p."id"
    LEFT JOIN "Compound" k ON k."id" = p."compoundId"
    WHERE p."status" NOT IN ('detected', 'dismissed', 'merged') AND ${touched(sql`p."id"`)}`,
  reached: (ids) => sql`SELECT unnest(${ids("problem")}) AS "id"`,
};
