import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { dayOf, startOfDay } from "@/lib/core/day";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { setting } from "@/lib/core/settings";
import { deskScopes } from "../policy";

export type YearEndRow = {
  readonly ref: string;
  readonly title: string;
  readonly department: string | null;
  readonly street: string | null;
  readonly answeredAt: Date;
};

type Row = YearEndRow & { id: string };
const size = 30;
const cursor = z.tuple([moment, z.uuid()]);

/**
 * 年底集中回头看 (domain.md §5): what was answered this year, closed as solved, and looked at by
 * nobody yet; the oldest answer first. One statement.
 */
export async function listYearEnd(
  actor: Actor,
  after: string | undefined,
  now: Date,
): Promise<Page<YearEndRow>> {
  const scopes = deskScopes(actor);
  if (scopes.length === 0) return { rows: [] };
  const from = readCursor(cursor, after);
  const within = scopes.map((scope) => Prisma.sql`s."divisionCode" LIKE ${`${scope}%`}`);
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."id"::text, s."ref", s."title", s."answeredAt", p."shortName" AS department,
      v."name" AS street
    FROM "Suggestion" s
    LEFT JOIN "Department" p ON p."id" = s."leadDepartmentId"
    LEFT JOIN "Division" v ON v."code" = left(s."divisionCode", 9)
    WHERE (${Prisma.join(within, " OR ")}) AND s."status" = 'closed' AND s."resolution" = 'A'
      AND s."answeredAt" >= ${startOfDay(`${dayOf(now).slice(0, 4)}-01-01`)}
      AND NOT EXISTS (SELECT 1 FROM "LookBack" l
        WHERE l."suggestionId" = s."id" AND l."status" <> 'skipped')
      ${from ? Prisma.sql`AND (s."answeredAt", s."id") > (${new Date(from[0])}, ${from[1]}::uuid)` : Prisma.empty}
    ORDER BY s."answeredAt", s."id" LIMIT ${size + 1}`;
  const page = pageOf(rows, size, (row) => cursorOf(row.answeredAt.getTime(), row.id));
  return { ...page, rows: page.rows.map(({ id: _, ...row }) => row) };
}

/** Whether the round at the end of the year is on: from the month that the district has set. */
export async function listsYearEnd(actor: Actor, now: Date): Promise<boolean> {
  const [scope] = deskScopes(actor);
  if (scope === undefined) return false;
  const month = await setting(db, "look-back.year-end-month", scope);
  return month > 0 && Number(dayOf(now).slice(5, 7)) >= month;
}
