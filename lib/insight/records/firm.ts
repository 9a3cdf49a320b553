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

/**
 * The firms that manage what a problem is about: its compound and those of its complaints. Begins
 * with the problem, so that the cost grows with the period and not with all that ever was reported.
 */
function managing(of: FirmRange): Prisma.Sql {
  return Prisma.sql`JOIN LATERAL (
      SELECT DISTINCT f."id" FROM "Compound" k JOIN "Firm" f ON f."id" = k."firmId"
      WHERE ${firmIs(of)} AND k."divisionCode" LIKE ${of.prefix} AND k."id" IN (
        SELECT p."compoundId" UNION ALL
        SELECT c."compoundId" FROM "ProblemComplaint" pc
        JOIN "Complaint" c ON c."id" = pc."complaintId" WHERE pc."problemId" = p."id")
    ) f ON true`;
}

function problems(of: FirmRange): Prisma.Sql {
  return Prisma.sql`
    SELECT f."id", p."compoundId", 'problems', p."id", p."ref", p."title", p."divisionCode",
      p."confirmedAt", p."status", p."status" IN ('resolved', 'verified'), NULL::float8
    FROM "Problem" p ${managing(of)}
    WHERE p."divisionCode" LIKE ${district(of.prefix)} AND p."confirmedAt" >= ${of.from}
      AND p."confirmedAt" < ${of.until} AND p."status" NOT IN ('detected', 'dismissed', 'merged')`;
}

function suggestions(of: FirmRange): Prisma.Sql {
  return Prisma.sql`
    SELECT f."id", p."compoundId", 'suggestions', s."id", s."ref", s."title", s."divisionCode",
      s."raisedAt", s."adoption", s."adoption" IN ('adopted', 'partly-adopted'), NULL::float8
    FROM "Suggestion" s JOIN "Problem" p ON p."id" = s."problemId" ${managing(of)}
    WHERE s."divisionCode" LIKE ${district(of.prefix)} AND s."raisedAt" >= ${of.from}
      AND s."raisedAt" < ${of.until}
      AND s."status" NOT IN ('drafted', 'dropped', 'returned', 'withdrawn')`;
}

/** Changed circumstances speak neither for nor against (domain.md §5). */
function looks(of: FirmRange): Prisma.Sql {
  return Prisma.sql`
    SELECT f."id", p."compoundId", 'looks', l."id", l."ref", s."title", s."divisionCode",
      l."concludedAt", l."verdict", l."verdict" = 'fulfilled', NULL::float8
    FROM "LookBack" l JOIN "Suggestion" s ON s."id" = l."suggestionId"
    JOIN "Problem" p ON p."id" = s."problemId" ${managing(of)}
    WHERE l."divisionCode" LIKE ${district(of.prefix)} AND l."status" = 'concluded'
      AND l."verdict" <> 'changed' AND l."concludedAt" >= ${of.from} AND l."concludedAt" < ${of.until}`;
}

/** One row for each thing that is counted of a firm; figures and lists read the same rows. */
export function countedOfFirms(of: FirmRange, now: Date): Prisma.Sql {
  return Prisma.sql`${complaints(of)} UNION ALL ${replies(of, now)} UNION ALL ${problems(of)}
    UNION ALL ${suggestions(of)} UNION ALL ${looks(of)}`;
}
