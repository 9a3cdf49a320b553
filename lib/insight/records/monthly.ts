import "server-only";
import { addDays, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type {
  Cut,
  MonthlyMeeting,
  MonthlyOrder,
  MonthlyOverdue,
  MonthlySolved,
} from "../model/monthly";
import type { MonthSpan } from "../rules/month-span";

/** A list in a report is read, not searched: the first rows, and how many there are. */
const most = 20;

export type MonthRange = {
  readonly prefix: string;
  readonly from: Date;
  readonly until: Date;
  /** The end of the month, or now while it runs. */
  readonly asOf: Date;
};

export function monthRange(scope: string, span: MonthSpan, now: Date): MonthRange {
  const until = startOfDay(addDays(span.to, 1));
  return {
    ...{ prefix: `${scope}%`, from: startOfDay(span.from), until },
    asOf: now < until ? now : until,
  };
}

type Counted = { readonly total: number };

function cutOf<T extends Counted>(rows: readonly T[]): Cut<Omit<T, "total">> {
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** Held in the month, with who signed in and what was raised. */
export async function meetingsIn({
  prefix,
  from,
  until,
}: MonthRange): Promise<Cut<MonthlyMeeting>> {
  const rows = await db.$queryRaw<(MonthlyMeeting & Counted)[]>`
    SELECT c."ref", c."title", v."name" AS "venue", c."startsAt", c."total",
      (SELECT count(*)::int FROM "Attendance" a WHERE a."consultationId" = c."id"
        AND a."status" = 'present' AND a."correctedAt" IS NULL AND a."capacityAs" = 'member') AS "members",
      (SELECT count(*)::int FROM "Attendance" a WHERE a."consultationId" = c."id"
        AND a."status" = 'present' AND a."correctedAt" IS NULL AND a."capacityAs" = 'resident') AS "residents",
      (SELECT count(*)::int FROM "Suggestion" s WHERE s."consultationId" = c."id"
        AND s."status" NOT IN ('drafted', 'dropped', 'returned', 'withdrawn')) AS "raised"
    FROM (SELECT *, (count(*) OVER ())::int AS "total" FROM "Consultation"
      WHERE "divisionCode" LIKE ${prefix} AND "startedAt" IS NOT NULL
        AND "startsAt" >= ${from} AND "startsAt" < ${until}
      ORDER BY "startsAt", "id" LIMIT ${most}) c
    JOIN "Venue" v ON v."id" = c."venueId" ORDER BY c."startsAt", c."id"`;
  return cutOf(rows);
}

/** Clocks on suggestions and look-backs that had run out at the end of the month and were not met. */
export async function overdueAt({ prefix, asOf }: MonthRange): Promise<Cut<MonthlyOverdue>> {
  const rows = await db.$queryRaw<(MonthlyOverdue & Counted)[]>`
    SELECT d."subject", coalesce(l."ref", s."ref") AS "ref", s."title", p."shortName" AS "department",
      d."kind", d."dueAt", (count(*) OVER ())::int AS "total"
    FROM "Deadline" d
    LEFT JOIN "LookBack" l ON d."subject" = 'look-back' AND l."id" = d."subjectId"
    JOIN "Suggestion" s ON s."id" = coalesce(l."suggestionId", d."subjectId")
    LEFT JOIN "Department" p ON p."id" = s."leadDepartmentId"
    WHERE d."subject" IN ('suggestion', 'look-back') AND d."divisionCode" LIKE ${prefix}
      AND d."dueAt" < ${asOf} AND d."pausedAt" IS NULL
      AND (d."metAt" IS NULL OR d."metAt" >= ${asOf})
      AND (d."cancelledAt" IS NULL OR d."cancelledAt" >= ${asOf})
    ORDER BY d."dueAt", d."id" LIMIT ${most}`;
  return cutOf(rows);
}

/** Complaints with a clock that had run out; they are counted and not listed. */
export async function countLateComplaints({ prefix, asOf }: MonthRange): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(DISTINCT "subjectId")::int AS "n" FROM "Deadline"
    WHERE "subject" = 'complaint' AND "divisionCode" LIKE ${prefix} AND "dueAt" < ${asOf}
      AND "pausedAt" IS NULL AND ("metAt" IS NULL OR "metAt" >= ${asOf})
      AND ("cancelledAt" IS NULL OR "cancelledAt" >= ${asOf})`;
  return row?.n ?? 0;
}

/**
 * Orders that ran in the month, given in it or before, by the order's reference. Of a complaint only its category is told:
 * a paper is passed on to people who may not open it.
 */
export async function ordersIn({ prefix, from, asOf }: MonthRange): Promise<Cut<MonthlyOrder>> {
  const rows = await db.$queryRaw<(MonthlyOrder & Counted)[]>`
    SELECT o."subject", o."ref",
      coalesce(s."title", g."name", '') AS "title", p."shortName" AS "department",
      o."reason", o."openedAt", CASE WHEN o."closedAt" < ${asOf} THEN o."closedAt" END AS "closedAt",
      (count(*) OVER ())::int AS "total"
    FROM "SupervisionOrder" o
    LEFT JOIN "Complaint" c ON o."subject" = 'complaint' AND c."id" = o."subjectId"
    LEFT JOIN "Category" g ON g."code" = c."categoryCode"
    LEFT JOIN "Assignment" a ON o."subject" = 'assignment' AND a."id" = o."subjectId"
    LEFT JOIN "Suggestion" s ON s."id" = coalesce(a."suggestionId", o."subjectId")
    LEFT JOIN "Department" p ON p."id" = o."departmentId"
    WHERE o."divisionCode" LIKE ${prefix} AND o."openedAt" < ${asOf}
      AND (o."closedAt" IS NULL OR o."closedAt" >= ${from})
    ORDER BY o."openedAt", o."id" LIMIT ${most}`;
  return cutOf(rows);
}

/** Common problems that were resolved in the month and did not come back, with what was done. */
export async function solvedIn({ prefix, from, until }: MonthRange): Promise<Cut<MonthlySolved>> {
  const rows = await db.$queryRaw<(MonthlySolved & Counted)[]>`
    SELECT p."ref", p."title", coalesce(d."name", '') AS "street", t."text" AS "summary",
      p."resolvedAt", (count(*) OVER ())::int AS "total"
    FROM "Problem" p LEFT JOIN "Division" d ON d."code" = left(p."divisionCode", 9)
    LEFT JOIN "Prose" t ON t."id" = p."summaryId" AND t."erasedAt" IS NULL
    WHERE p."divisionCode" LIKE ${prefix} AND p."status" IN ('resolved', 'verified')
      AND p."resolvedAt" >= ${from} AND p."resolvedAt" < ${until}
    ORDER BY p."resolvedAt", p."id" LIMIT ${most}`;
  return cutOf(rows);
}
