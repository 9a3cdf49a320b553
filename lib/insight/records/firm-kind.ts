import "server-only";
import { Prisma } from "@/lib/core/db";
import type { FactKind } from "@/lib/core/tally";
import { countedOfFirms } from "./firm";

const { sql } = Prisma;

/**
 * Names of what one row adds, in all and of what is open to everybody; `*`: only under its firms,
 * never in the sums of everything together.
 */
const names = sql`array_remove(ARRAY[
  '/firm/' || t."what" || '/*',
  CASE WHEN t."good" THEN '/firm/' || t."what" || '-good/*' END,
  CASE WHEN t."open" THEN '/firm/open-' || t."what" || '/*' END,
  CASE WHEN t."open" AND t."good" THEN '/firm/open-' || t."what" || '-good/*' END,
  '/firm-days/all|' || t."days" || '/*',
  CASE WHEN t."open" THEN '/firm-days/open|' || t."days" || '/*' END], NULL)`;

/**
 * What is counted of property firms, under each firm that it concerns. What waits for an answer is
 * left out: its date decides how it counts, so that readers take it from the records.
 */
export const firmKind: FactKind = {
  kind: "firm",
  facts: (touched) => sql`
    SELECT t."key" AS "id", t."divisionCode" AS "division",
      array_agg(DISTINCT 'firm:' || t."firmId") AS "dims",
      (SELECT jsonb_object_agg(to_char(t."at" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') || n, 1)
        FROM unnest(${names}) n) AS "cells"
    FROM (${countedOfFirms(({ id }) => touched(id))}) t
    WHERE t."waitsUntil" IS NULL
    GROUP BY t."key", t."divisionCode", t."what", t."at", t."good", t."open", t."days"`,
  reached: (ids) => sql`
    WITH about AS (
      SELECT unnest(${ids("problem")}) AS "id"
      UNION SELECT "problemId" FROM "ProblemComplaint"
        WHERE "complaintId" = ANY(${ids("complaint")})),
    raised AS (
      SELECT unnest(${ids("suggestion")}) AS "id"
      UNION SELECT "id" FROM "Suggestion" WHERE "problemId" IN (SELECT "id" FROM about))
    SELECT unnest(${ids("complaint")}) AS "id"
    UNION SELECT "id" FROM "ComplaintHandover" WHERE "complaintId" = ANY(${ids("complaint")})
    UNION SELECT "id" FROM about
    UNION SELECT "id" FROM raised
    UNION SELECT "id" FROM "LookBack" WHERE "suggestionId" IN (SELECT "id" FROM raised)
    UNION SELECT unnest(${ids("look-back")})`,
};
