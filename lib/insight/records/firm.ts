import "server-only";
import { Prisma } from "@/lib/core/db";
import { type FirmReach, serviceGroups } from "../model/firm";
import { daysFrom } from "./facts";
import { isPublic } from "./told";

const { sql } = Prisma;

export type FirmRange = {
  /** Division-code prefix with %; only what stands in it is counted. */
  readonly prefix: string;
  readonly from: Date;
  readonly until: Date;
  readonly reach: FirmReach;
  /** The one firm, by its code. */
  readonly code: string;
};

/** Which rows of a thing are wanted, by its id, its problem, its place and its day. */
type Wanted = (of: {
  readonly id: Prisma.Sql;
  readonly firm: Prisma.Sql;
  readonly problem?: Prisma.Sql;
  readonly division: Prisma.Sql;
  readonly at: Prisma.Sql;
}) => Prisma.Sql;

/** Complaints of residents of the compounds it manages. */
const complaints = (wanted: Wanted) => sql`
  SELECT k."firmId", k."id" AS "compoundId", 'complaints' AS "what", c."id" AS "key", c."ref",
    coalesce(c."summary", g."name", '') AS "title", c."divisionCode", c."submittedAt" AS "at",
    c."status", coalesce(left(c."categoryCode", 2) IN (${Prisma.join(serviceGroups)}), false) AS "good",
    ${isPublic} AS "open", NULL::int AS "days", NULL::timestamptz AS "waitsUntil"
  FROM "Complaint" c JOIN "Compound" k ON k."id" = c."compoundId"
  LEFT JOIN "Category" g ON g."code" = c."categoryCode"
  WHERE k."firmId" IS NOT NULL AND c."status" NOT IN ('draft', 'discarded') AND ${wanted({
    ...{ id: sql`c."id"`, firm: sql`k."firmId"` },
    ...{ division: sql`c."divisionCode"`, at: sql`c."submittedAt"` },
  })}`;

/**
 * What a department handed to it, by the day of the hand-over: answered, or the ten days are over
 * (杭州市物业管理条例第五十条; `complaint.firm-days`). What was taken back is in no count.
 */
const replies = (wanted: Wanted) => sql`
  SELECT h."firmId", c."compoundId", 'replies', h."id", c."ref",
    coalesce(c."summary", g."name", ''), c."divisionCode", h."sentAt", c."status",
    coalesce(h."answeredAt" <= h."dueAt", false), ${isPublic} AS "open",
    ${daysFrom(sql`h."sentAt"`, sql`h."answeredAt"`)},
    CASE h."status" WHEN 'sent' THEN h."dueAt" END AS "waitsUntil"
  FROM "ComplaintHandover" h JOIN "Complaint" c ON c."id" = h."complaintId"
  LEFT JOIN "Category" g ON g."code" = c."categoryCode"
  WHERE h."status" <> 'withdrawn' AND ${wanted({
    ...{ id: sql`h."id"`, firm: sql`h."firmId"` },
    ...{ division: sql`c."divisionCode"`, at: sql`h."sentAt"` },
  })}`;

/** Which firms manage what a problem `p` is about: its compound and those of its complaints. */
const managers = sql`CROSS JOIN LATERAL (
    SELECT DISTINCT k."firmId" FROM (
      SELECT p."compoundId" AS "id" UNION ALL
      SELECT c."compoundId" FROM "ProblemComplaint" j
      JOIN "Complaint" c ON c."id" = j."complaintId" WHERE j."problemId" = p."id") x
    JOIN "Compound" k ON k."id" = x."id" WHERE k."firmId" IS NOT NULL) m`;

const problems = (wanted: Wanted) => sql`
  SELECT m."firmId", p."compoundId", 'problems', p."id", p."ref", p."title", p."divisionCode",
    p."confirmedAt", p."status", p."status" IN ('resolved', 'verified'), true, NULL::int,
    NULL::timestamptz
  FROM "Problem" p ${managers}
  WHERE p."confirmedAt" IS NOT NULL AND p."status" NOT IN ('detected', 'dismissed', 'merged')
    AND ${wanted({
      ...{ id: sql`p."id"`, firm: sql`m."firmId"`, problem: sql`p."id"` },
      ...{ division: sql`p."divisionCode"`, at: sql`p."confirmedAt"` },
    })}`;

const suggestions = (wanted: Wanted) => sql`
  SELECT m."firmId", NULL::uuid, 'suggestions', s."id", s."ref", s."title", s."divisionCode",
    s."raisedAt", s."adoption", s."adoption" IN ('adopted', 'partly-adopted'), true, NULL::int,
    NULL::timestamptz
  FROM "Suggestion" s JOIN "Problem" p ON p."id" = s."problemId" ${managers}
  WHERE s."status" NOT IN ('drafted', 'dropped', 'returned', 'withdrawn') AND ${wanted({
    ...{ id: sql`s."id"`, firm: sql`m."firmId"`, problem: sql`p."id"` },
    ...{ division: sql`s."divisionCode"`, at: sql`s."raisedAt"` },
  })}`;

/** Changed circumstances speak neither for nor against (domain.md §5). */
const looks = (wanted: Wanted) => sql`
  SELECT m."firmId", NULL::uuid, 'looks', l."id", l."ref", s."title", l."divisionCode",
    l."concludedAt", l."verdict", l."verdict" = 'fulfilled', true, NULL::int, NULL::timestamptz
  FROM "LookBack" l JOIN "Suggestion" s ON s."id" = l."suggestionId"
  JOIN "Problem" p ON p."id" = s."problemId" ${managers}
  WHERE l."status" = 'concluded' AND l."verdict" <> 'changed' AND ${wanted({
    ...{ id: sql`l."id"`, firm: sql`m."firmId"`, problem: sql`p."id"` },
    ...{ division: sql`l."divisionCode"`, at: sql`l."concludedAt"` },
  })}`;

/**
 * One row for each thing that is counted of each firm; sums and lists read the same rows. `open` is
 * what everybody may know of; `waitsUntil` the date of what was handed over and not answered.
 */
export const countedOfFirms = (wanted: Wanted): Prisma.Sql =>
  Prisma.join(
    [complaints, replies, problems, suggestions, looks].map((rows) => rows(wanted)),
    " UNION ALL ",
  );

/** What was handed over and not answered: there are never many. */
export const waitingOfFirms = (wanted: Wanted): Prisma.Sql =>
  sql`SELECT * FROM (${replies(wanted)}) w WHERE w."waitsUntil" IS NOT NULL`;

/** Whatever the compounds of one firm and their complaints ever belonged to; it manages few. */
const touchedByOne = (code: string) => sql`
  SELECT q."id" FROM "Firm" f JOIN "Compound" k ON k."firmId" = f."id"
    JOIN "Problem" q ON q."compoundId" = k."id" WHERE f."code" = ${code}
  UNION SELECT j."problemId" FROM "Firm" f JOIN "Compound" k ON k."firmId" = f."id"
    JOIN "Complaint" n ON n."compoundId" = k."id"
    JOIN "ProblemComplaint" j ON j."complaintId" = n."id" WHERE f."code" = ${code}`;

/** What of it the reader may know; what waits is told apart from what is over. */
function reached(reach: FirmReach): Prisma.Sql {
  if (reach === "whole") return sql`TRUE`;
  return reach === "own" ? sql`(t."open" OR t."what" <> 'complaints')` : sql`t."open"`;
}

/** The rows of one firm in a place and a period, for one reader. */
export function itemsOfFirm({ code, prefix, from, until, reach }: FirmRange, now: Date) {
  const title =
    reach === "whole" ? sql`t."title"` : sql`CASE WHEN t."open" THEN t."title" ELSE '' END`;
  const rows = countedOfFirms(
    ({ firm, problem, division, at }) => sql`
      ${firm} = (SELECT "id" FROM "Firm" WHERE "code" = ${code}) AND ${division} LIKE ${prefix}
      AND ${at} >= ${from} AND ${at} < ${until}
      ${problem ? sql`AND ${problem} IN (${touchedByOne(code)})` : Prisma.empty}`,
  );
  return sql`
    SELECT t."firmId", t."compoundId", t."key", t."ref", ${title} AS "title", t."divisionCode",
      t."at", t."status", t."good", t."days",
      CASE WHEN t."waitsUntil" >= ${now} THEN 'waiting' ELSE t."what" END AS "what"
    FROM (${rows}) t WHERE ${reached(reach)}`;
}
