import "server-only";
import { publicComplaints } from "@/lib/complaint/records/complaint";
import { addDays, dayOf, startOfDay } from "@/lib/core/day";
import { Prisma } from "@/lib/core/db";
import type { InsightFilter } from "../model";

/** What counts or lists the three rates reads the same rows, so that a figure and its list cannot drift. */
export function rangeOf(filter: InsightFilter) {
  const from = startOfDay(filter.from);
  return { prefix: `${filter.scope}%`, from, until: startOfDay(addDays(filter.to, 1)) };
}
export type Range = ReturnType<typeof rangeOf>;

/** What the reporter said first of whether somebody contacted them, beside a complaint `c`. */
const firstWord = Prisma.sql`LEFT JOIN LATERAL (
        SELECT a."contacted" FROM "ComplaintAnswer" a
        WHERE a."complaintId" = c."id" AND a."personId" = c."reporterId"
          AND a."contacted" IS NOT NULL
        ORDER BY a."round" LIMIT 1) said ON true`;

/** Whether they were contacted by the date `d`, by the record and their own word. */
const contactKept = Prisma.sql`(coalesce(said."contacted", true)
  AND coalesce(c."contactedAt" <= d."dueAt", said."contacted" AND d."metAt" <= d."dueAt", false))`;

/**
 * One row for each reporter who was to be contacted, each answer and each silence (domain.md §6).
 * Contact in time is what was recorded, unless the reporter says that nobody contacted them: their
 * word counts; where they say that somebody did and nothing was recorded, the first response must
 * have been in time. A date that was not kept counts from the day after it.
 */
export function told({ prefix, from, until }: Range, now: Date): Prisma.Sql {
  return Prisma.sql`
      SELECT d."id" AS "key", d."dueAt" AS "at", d."subjectId" AS "id", 1 AS "due",
        ${contactKept}::int AS "kept",
        0 AS "valid", 0 AS "solved", 0 AS "content", 0 AS "silent",
        (d."metAt" IS NULL)::int AS "open",
        said."contacted" AS "saidContacted", NULL AS "saidSolved", NULL AS "satisfaction"
      FROM "Deadline" d JOIN "Complaint" c ON c."id" = d."subjectId"
      ${firstWord}
      WHERE d."subject" = 'complaint' AND d."kind" = 'first-response'
        AND d."cancelledAt" IS NULL AND d."pausedAt" IS NULL AND c."divisionCode" LIKE ${prefix}
        AND d."dueAt" >= ${from} AND d."dueAt" < ${until}
        AND (d."metAt" IS NOT NULL OR d."dueAt" < ${startOfDay(dayOf(now))})
      UNION ALL
      SELECT a."id", a."at", a."complaintId", 0, 0, 1, (a."solved" = 'yes')::int,
        coalesce(a."satisfaction" IN ('satisfied', 'basically'), false)::int, 0, 0,
        a."contacted", a."solved", a."satisfaction"
      FROM "ComplaintAnswer" a JOIN "Complaint" c ON c."id" = a."complaintId"
      WHERE c."divisionCode" LIKE ${prefix} AND a."at" >= ${from} AND a."at" < ${until}
      UNION ALL
      SELECT c."id", c."closedAt", c."id", 0, 0, 0, 0, 0, 1, 0, NULL, NULL, NULL FROM "Complaint" c
      WHERE c."divisionCode" LIKE ${prefix} AND c."status" = 'closed-unanswered'
        AND c."closedAt" >= ${from} AND c."closedAt" < ${until}`;
}

export const cellKeys = {
  street: Prisma.sql`left(c."divisionCode", 9)`,
  department: Prisma.sql`c."departmentId"`,
  group: Prisma.sql`left(c."categoryCode", 2)`,
};

/** What staff left out by decision is in no rate. */
export const counted = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM "ComplaintExclusion" x WHERE x."complaintId" = c."id")`;

/** `publicComplaints` in SQL. */
export const isPublic = Prisma.sql`(c."acceptedAt" IS NOT NULL
  AND c."kind" <> ${publicComplaints.kind.not}
  AND c."status" NOT IN (${Prisma.join(publicComplaints.status.notIn)}))`;
