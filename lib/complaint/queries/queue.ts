import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { getPlaceNames } from "@/lib/place/queries";
import {
  type AnyFilter,
  alikeSql,
  dueSql,
  narrowedSql,
  nearCountSql,
  type Office,
  officeSql,
  type QueueSort,
  type QueueView,
  stageSql,
  viewSql,
} from "./queue-sql";
import { waysToFind } from "./queue-words";

export {
  type AnyStage,
  type HandlingStage,
  handlingStages,
  type Office,
  officeSql,
  type QueueFilter,
  type QueueSort,
  type QueueView,
  queueSorts,
  queueViews,
  type Stage,
  stages,
} from "./queue-sql";

export type QueueRow = {
  id: string;
  ref: string;
  title: string;
  status: string;
  urgency: string;
  divisionCode: string;
  compoundId: string | null;
  departmentId: string | null;
  handlerId: string | null;
  categoryName: string | null;
  categoryNameEn: string | null;
  groupName: string | null;
  groupNameEn: string | null;
  submittedAt: Date;
  /** None while its clocks stand still. */
  dueAt: Date | null;
  startedAt: Date | null;
  near: number;
};

const size = 30;
const never = "";
const cursorShape = z.tuple([z.union([moment, z.literal(never)]), z.uuid(), z.string().max(2)]);

const keys: Record<QueueSort, readonly Prisma.Sql[]> = {
  due: [dueSql, Prisma.sql`c."id"`],
  received: [Prisma.sql`c."submittedAt"`, Prisma.sql`c."id"`],
  urgency: [Prisma.sql`c."urgency"`, dueSql, Prisma.sql`c."id"`],
};

function orderSql({ sort = "due", down = false }: AnyFilter): Prisma.Sql {
  return Prisma.join(down ? keys[sort].map((key) => Prisma.sql`${key} DESC`) : [...keys[sort]]);
}

function afterSql({ sort = "due", down = false, after }: AnyFilter): Prisma.Sql {
  const seen = readCursor(cursorShape, after);
  if (!seen) return Prisma.sql`true`;
  const [at, id, urgency] = seen;
  const time = at === never ? "infinity" : new Date(at).toISOString();
  const place = Prisma.sql`${time}::timestamptz, ${id}::uuid`;
  const last = sort === "urgency" ? Prisma.sql`${urgency}, ${place}` : place;
  const key = Prisma.join([...keys[sort]]);
  return down ? Prisma.sql`(${key}) < (${last})` : Prisma.sql`(${key}) > (${last})`;
}

function cursorAfter(row: QueueRow, sort: QueueSort = "due"): string {
  const at = sort === "received" ? row.submittedAt : row.dueAt;
  return cursorOf(at?.getTime() ?? never, row.id, row.urgency);
}

/** The pieces of a list that begins with what came in last. */
export function newestFirst(after: string | undefined) {
  const filter = { stage: "open", sort: "received", down: true, after } as const;
  return {
    after: afterSql(filter),
    order: orderSql(filter),
    cursor: (row: QueueRow) => cursorAfter(row, "received"),
    size,
  };
}

/** The rows of a queue, before view and page. */
async function whereSql(actor: Actor, office: Office, filter: AnyFilter): Promise<Prisma.Sql> {
  const ways = await waysToFind(actor, office, filter.words);
  const parts = [stageSql(filter.stage), officeSql(actor, office), narrowedSql(filter)];
  if (ways.length > 0) parts.push(Prisma.sql`(${Prisma.join([...ways], " OR ")})`);
  return Prisma.join(parts, " AND ");
}

export const rowColumns = Prisma.sql`c."id", c."ref", c."title", c."status", c."urgency",
  c."divisionCode", c."compoundId", c."departmentId", c."handlerId", c."categoryCode",
  c."submittedAt", c."dueAt", c."dueFrom"`;

/** A page that was cut from the index, with what its rows are shown with. */
export function dressedSql(page: Prisma.Sql, near: Prisma.Sql, order: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT c.*, c."dueFrom" AS "startedAt", g."name" AS "categoryName",
      g."nameEn" AS "categoryNameEn", g."groupName", g."groupNameEn", ${near} AS "near"
    FROM (${page}) c LEFT JOIN "Category" g ON g."code" = c."categoryCode" ORDER BY ${order}`;
}

/** A queue in its order: by deadline, what is overdue first, where the filter names no other. */
export async function listQueue(actor: Actor, office: Office, filter: AnyFilter, now: Date) {
  return pageWhere(await whereSql(actor, office, filter), filter, now);
}

async function pageWhere(where: Prisma.Sql, filter: AnyFilter, now: Date) {
  const page = Prisma.sql`SELECT ${rowColumns} FROM "Complaint" c
    WHERE ${where} AND ${viewSql(filter.view ?? "all", now)} AND ${afterSql(filter)}
    ORDER BY ${orderSql(filter)} LIMIT ${size + 1}`;
  const rows = await db.$queryRaw<QueueRow[]>(
    dressedSql(page, nearCountSql(filter.stage, now), orderSql(filter)),
  );
  return named(pageOf(rows, size, (row) => cursorAfter(row, filter.sort)));
}
export type QueueItem = Awaited<ReturnType<typeof listQueue>>["rows"][number];

/** The rows with the names of their places and departments. */
export async function named(page: Page<QueueRow>) {
  const names = await getPlaceNames({
    divisions: page.rows.map((row) => row.divisionCode),
    compounds: page.rows.map((row) => row.compoundId),
    departments: page.rows.map((row) => row.departmentId),
  });
  return {
    next: page.next,
    rows: page.rows.map((row) => ({
      ...row,
      streetName: names.division(row.divisionCode.slice(0, 9)),
      communityName: names.division(row.divisionCode),
      compoundName: names.compound(row.compoundId),
      departmentName: names.department(row.departmentId),
    })),
  };
}

export type QueueCounts = Readonly<Record<QueueView, number>>;

/** The places and kinds of a queue's rows, each looked at once; three in it need no further look. */
function groupsSql(now: Date): Prisma.Sql {
  const total = alikeSql(Prisma.sql`k`, now, 3, Prisma.sql`true`);
  return Prisma.sql`SELECT k."n", CASE WHEN k."n" >= 3 THEN k."n" ELSE ${total} END AS "total"
    FROM (SELECT q."divisionCode", q."compoundId", q."categoryCode", count(*) AS "n" FROM q
      WHERE length(q."divisionCode") = 12 AND q."categoryCode" IS NOT NULL
      GROUP BY 1, 2, 3) k`;
}

/** How many there are in each view of a queue, in one statement over what is open. */
export async function countQueue(
  actor: Actor,
  office: Office,
  filter: AnyFilter,
  now: Date,
): Promise<QueueCounts> {
  return countWhere(await whereSql(actor, office, filter), office, filter, now);
}

/** A page of a queue and its counts, for which what was typed is looked up once. */
export async function readQueue(actor: Actor, office: Office, filter: AnyFilter, now: Date) {
  const where = await whereSql(actor, office, filter);
  const [page, counts] = await Promise.all([
    pageWhere(where, filter, now),
    countWhere(where, office, filter, now),
  ]);
  return { page, counts };
}

async function countWhere(where: Prisma.Sql, office: Office, filter: AnyFilter, now: Date) {
  const alike =
    office === "triage" && filter.stage === "waiting"
      ? groupsSql(now)
      : Prisma.sql`SELECT 0 AS "n", 0 AS "total" WHERE false`;
  const [row] = await db.$queryRaw<[QueueCounts]>`
    WITH q AS MATERIALIZED (
        SELECT c."dueAt", c."dueFrom", c."divisionCode", c."compoundId", c."categoryCode"
        FROM "Complaint" c WHERE ${where}),
      a AS MATERIALIZED (${alike})
    SELECT count(*)::int AS "all",
      (count(*) FILTER (WHERE c."dueAt" >= ${now}
        AND c."dueAt" - ${now} <= (c."dueAt" - c."dueFrom") / 5))::int AS "soon",
      (count(*) FILTER (WHERE c."dueAt" < ${now}))::int AS "over",
      (SELECT COALESCE(sum("n") FILTER (WHERE "total" >= 2), 0)::int FROM a) AS "duplicate",
      (SELECT COALESCE(sum("n") FILTER (WHERE "total" >= 3), 0)::int FROM a) AS "common"
    FROM q c`;
  return row;
}
