import "server-only";
import { Prisma } from "@/lib/core/db";
import { type FirmReach, serviceGroups } from "../model/firm";
import { isPublic } from "./told";

export type FirmRange = {
  /** Division-code prefix with %; only compounds and complaints in it are counted. */
  readonly prefix: string;
  readonly from: Date;
  readonly until: Date;
  readonly reach: FirmReach;
  /** One firm alone, by its code. */
  readonly code?: string;
};

const district = (prefix: string) => `${prefix.replace("%", "").slice(0, 6)}%`;

function firmIs({ code }: FirmRange): Prisma.Sql {
  return code === undefined ? Prisma.sql`TRUE` : Prisma.sql`f."code" = ${code}`;
}

/** Complaints of residents of the compounds it manages; what is not public only staff count. */
function complaints(of: FirmRange): Prisma.Sql {
  const known =
    of.reach === "whole" ? Prisma.sql`c."status" NOT IN ('draft', 'discarded')` : isPublic;
  return Prisma.sql`
    SELECT f."id" AS "firmId", k."id" AS "compoundId", 'complaints' AS "what", c."id" AS "key",
      c."ref", coalesce(c."summary", g."name", '') AS "title", c."divisionCode",
      c."submittedAt" AS "at", c."status",
      coalesce(left(c."categoryCode", 2) IN (${Prisma.join(serviceGroups)}), false) AS "good",
      NULL::float8 AS "days"
    FROM "Firm" f JOIN "Compound" k ON k."firmId" = f."id"
    JOIN "Complaint" c ON c."compoundId" = k."id"
    LEFT JOIN "Category" g ON g."code" = c."categoryCode"
    WHERE ${firmIs(of)} AND k."divisionCode" LIKE ${of.prefix} AND ${known}
      AND c."submittedAt" >= ${of.from} AND c."submittedAt" < ${of.until}`;
}

/**
 * What a department handed to it, by the day of the hand-over: answered, or the ten days are over
 * (杭州市物业管理条例第五十条; `complaint.firm-days`). What was taken back is in no count.
 */
function replies(of: FirmRange, now: Date): Prisma.Sql {
  const title =
    of.reach === "whole"
      ? Prisma.sql`coalesce(c."summary", g."name", '')`
      : Prisma.sql`CASE WHEN c."kind" = 'report' THEN '' ELSE coalesce(c."summary", g."name", '') END`;
  return Prisma.sql`
    SELECT f."id", c."compoundId",
      CASE WHEN h."status" = 'sent' AND h."dueAt" >= ${now} THEN 'waiting' ELSE 'replies' END,
      h."id", c."ref", ${title}, c."divisionCode", h."sentAt", c."status",
      coalesce(h."answeredAt" <= h."dueAt", false),
      extract(epoch FROM h."answeredAt" - h."sentAt")::float8 / 86400
    FROM "Firm" f JOIN "ComplaintHandover" h ON h."firmId" = f."id"
    JOIN "Complaint" c ON c."id" = h."complaintId"
    LEFT JOIN "Category" g ON g."code" = c."categoryCode"
    WHERE ${firmIs(of)} AND c."divisionCode" LIKE ${of.prefix} AND h."status" <> 'withdrawn'
      AND h."sentAt" >= ${of.from} AND h."sentAt" < ${of.until}
      AND ${of.reach === "open" ? isPublic : Prisma.sql`TRUE`}`;
}

/** Of one firm: whatever its compounds and their complaints ever belonged to; it manages few. */
function touchedByOne(of: FirmRange): Prisma.Sql {
  return Prisma.sql`
    SELECT p."id" FROM "Firm" f JOIN "Compound" k ON k."firmId" = f."id"
      JOIN "Problem" p ON p."compoundId" = k."id" WHERE ${firmIs(of)}
    UNION SELECT pc."problemId" FROM "Firm" f JOIN "Compound" k ON k."firmId" = f."id"
      JOIN "Complaint" c ON c."compoundId" = k."id"
      JOIN "ProblemComplaint" pc ON pc."complaintId" = c."id" WHERE ${firmIs(of)}`;
}

/** Of all firms: what happened in the period, so that the cost grows with it and not with the years. */
function touchedInPeriod({ from, until, prefix }: FirmRange): Prisma.Sql {
  const here = district(prefix);
  return Prisma.sql`
    SELECT "id" FROM "Problem" WHERE "divisionCode" LIKE ${here}
      AND "confirmedAt" >= ${from} AND "confirmedAt" < ${until}
    UNION SELECT "problemId" FROM "Suggestion" WHERE "divisionCode" LIKE ${here}
      AND "raisedAt" >= ${from} AND "raisedAt" < ${until}
    UNION SELECT s."problemId" FROM "LookBack" l JOIN "Suggestion" s ON s."id" = l."suggestionId"
      WHERE l."divisionCode" LIKE ${here} AND l."concludedAt" >= ${from}
        AND l."concludedAt" < ${until}`;
}

/**
 * Which firms manage what problems are about: the compound of the problem and those of its
 * complaints. Each problem is asked once, whatever was suggested on it.
 */
function managing(of: FirmRange): Prisma.Sql {
  return Prisma.sql`touched AS (${of.code === undefined ? touchedInPeriod(of) : touchedByOne(of)}),
    managed AS MATERIALIZED (
      SELECT DISTINCT f."id" AS "firmId", p."id" AS "problemId" FROM touched t
      JOIN "Problem" p ON p."id" = t."id"
      CROSS JOIN LATERAL (
        SELECT p."compoundId" AS "id" UNION ALL
        SELECT c."compoundId" FROM "ProblemComplaint" pc
        JOIN "Complaint" c ON c."id" = pc."complaintId" WHERE pc."problemId" = p."id") x
      JOIN "Compound" k ON k."id" = x."id" JOIN "Firm" f ON f."id" = k."firmId"
      WHERE ${firmIs(of)} AND k."divisionCode" LIKE ${of.prefix})`;
}

function problems({ from, until }: FirmRange): Prisma.Sql {
  return Prisma.sql`
    SELECT m."firmId", p."compoundId", 'problems', p."id", p."ref", p."title", p."divisionCode",
      p."confirmedAt", p."status", p."status" IN ('resolved', 'verified'), NULL::float8
    FROM managed m JOIN "Problem" p ON p."id" = m."problemId"
    WHERE p."confirmedAt" >= ${from} AND p."confirmedAt" < ${until}
      AND p."status" NOT IN ('detected', 'dismissed', 'merged')`;
}

function suggestions({ from, until }: FirmRange): Prisma.Sql {
  return Prisma.sql`
    SELECT m."firmId", NULL::uuid, 'suggestions', s."id", s."ref", s."title", s."divisionCode",
      s."raisedAt", s."adoption", s."adoption" IN ('adopted', 'partly-adopted'), NULL::float8
    FROM managed m JOIN "Suggestion" s ON s."problemId" = m."problemId"
    WHERE s."raisedAt" >= ${from} AND s."raisedAt" < ${until}
      AND s."status" NOT IN ('drafted', 'dropped', 'returned', 'withdrawn')`;
}

/** Changed circumstances speak neither for nor against (domain.md §5). */
function looks({ from, until }: FirmRange): Prisma.Sql {
  return Prisma.sql`
    SELECT m."firmId", NULL::uuid, 'looks', l."id", l."ref", s."title", l."divisionCode",
      l."concludedAt", l."verdict", l."verdict" = 'fulfilled', NULL::float8
    FROM managed m JOIN "Suggestion" s ON s."problemId" = m."problemId"
    JOIN "LookBack" l ON l."suggestionId" = s."id"
    WHERE l."status" = 'concluded' AND l."verdict" <> 'changed'
      AND l."concludedAt" >= ${from} AND l."concludedAt" < ${until}`;
}

/** One row for each thing that is counted of a firm; figures and lists read the same rows. */
export function countedOfFirms(of: FirmRange, now: Date): Prisma.Sql {
  return Prisma.sql`WITH ${managing(of)} ${complaints(of)} UNION ALL ${replies(of, now)} UNION ALL ${problems(of)}
    UNION ALL ${suggestions(of)} UNION ALL ${looks(of)}`;
}
