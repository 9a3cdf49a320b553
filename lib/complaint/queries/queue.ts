import "server-only";
import { z } from "zod";
import { lastFourIndex } from "@/lib/account/records";
import type { Actor, Grant } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, moment, pageOf, readCursor } from "@/lib/core/keyset";
import { getPlaceNames } from "@/lib/place/queries";
import { officeGrants } from "../policy";

/** What a queue holds: by whose turn it is. */
export const stages = {
  waiting: ["submitted"],
  routing: ["accepted", "dispatched", "return-requested"],
  handling: ["received", "in-progress", "awaiting-resident", "in-consultation", "rework"],
  answered: ["replied"],
} as const;
export type Stage = keyof typeof stages;
export const queueViews = ["all", "soon", "over", "duplicate", "common"] as const;
export type QueueView = (typeof queueViews)[number];
export type Office = "triage" | "handling";

export type QueueFilter = {
  readonly stage: Stage;
  readonly view?: QueueView;
  readonly words?: string;
  readonly street?: string;
  readonly group?: string;
  readonly after?: string;
};

export type QueueRow = {
  id: string;
  ref: string;
  title: string;
  status: string;
  urgency: string;
  divisionCode: string;
  compoundId: string | null;
  departmentId: string | null;
  categoryName: string | null;
  categoryNameEn: string | null;
  groupName: string | null;
  groupNameEn: string | null;
  submittedAt: Date;
  dueAt: Date;
  startedAt: Date;
  near: number;
};

const size = 30;
const cursorShape = z.tuple([moment, z.uuid()]);
const nearDays = 90;
/** As many of a kind make a common problem (示例规则; the setting decides, this only points to it). */
const commonFrom = 3;

function reachSql(grant: Grant): Prisma.Sql {
  const parts = [Prisma.sql`c."divisionCode" LIKE ${`${grant.scope}%`}`];
  if (grant.venueId) parts.push(Prisma.sql`c."venueId" = ${grant.venueId}::uuid`);
  if (grant.departmentId) parts.push(Prisma.sql`c."departmentId" = ${grant.departmentId}::uuid`);
  return Prisma.sql`(${Prisma.join(parts, " AND ")})`;
}

/** What the actor's office reaches; where they hold none, nothing. */
export function officeSql(actor: Actor, office: Office): Prisma.Sql {
  const grants = officeGrants(actor)[office];
  if (grants.length === 0) return Prisma.sql`false`;
  return Prisma.sql`(${Prisma.join(grants.map(reachSql), " OR ")})`;
}

/** Titles and compounds by their words, a receipt by its number, a phone by its last four digits. */
function wordsSql(words: string): Prisma.Sql {
  const pattern = `%${words.replace(/[%_\\]/g, "\\$&")}%`;
  const phone = /^\d{4}$/.test(words) ? lastFourIndex(words) : "";
  return Prisma.sql`(c."title" ILIKE ${pattern} OR c."ref" ILIKE ${pattern}
    OR c."lastFourIndex" = ${phone}
    OR EXISTS (SELECT 1 FROM "Compound" k WHERE k."id" = c."compoundId" AND k."name" ILIKE ${pattern}))`;
}

function whereSql(actor: Actor, office: Office, filter: QueueFilter): Prisma.Sql {
  const parts = [
    Prisma.sql`c."status" IN (${Prisma.join([...stages[filter.stage]])})`,
    officeSql(actor, office),
  ];
  if (filter.street) parts.push(Prisma.sql`c."divisionCode" LIKE ${`${filter.street}%`}`);
  if (filter.group) parts.push(Prisma.sql`c."categoryCode" LIKE ${`${filter.group}%`}`);
  if (filter.words) parts.push(wordsSql(filter.words));
  return Prisma.join(parts, " AND ");
}

/** Others at the same place about the same kind of matter; a department needs no such count. */
function nearSql(office: Office): Prisma.Sql {
  if (office === "handling") return Prisma.sql`0`;
  return Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM "Complaint" o
    WHERE o."categoryCode" = c."categoryCode" AND o."id" <> c."id"
      AND o."divisionCode" = c."divisionCode" AND length(c."divisionCode") = 12
      AND (c."compoundId" IS NULL OR o."compoundId" = c."compoundId")
      AND o."status" NOT IN ('draft', 'discarded', 'withdrawn', 'declined', 'referred')
      AND o."submittedAt" > c."submittedAt" - make_interval(days => ${nearDays}) LIMIT 99) AS few)`;
}

function queueSql(actor: Actor, office: Office, filter: QueueFilter): Prisma.Sql {
  return Prisma.sql`
    SELECT c."id", c."ref", c."title", c."status", c."urgency", c."divisionCode", c."compoundId",
      c."departmentId", c."categoryCode", c."submittedAt", d."dueAt", d."startedAt",
      ${nearSql(office)} AS "near"
    FROM "Complaint" c CROSS JOIN LATERAL (
      SELECT r."dueAt", r."startedAt" FROM "Deadline" r
      WHERE r."subject" = 'complaint' AND r."subjectId" = c."id" AND r."metAt" IS NULL
        AND r."cancelledAt" IS NULL AND r."pausedAt" IS NULL
      ORDER BY r."dueAt" LIMIT 1) d
    WHERE ${whereSql(actor, office, filter)}`;
}

function viewSql(view: QueueView, now: Date): Prisma.Sql {
  const views: Record<QueueView, Prisma.Sql> = {
    all: Prisma.sql`true`,
    over: Prisma.sql`q."dueAt" < ${now}`,
    soon: Prisma.sql`(q."dueAt" >= ${now} AND q."dueAt" - ${now} <= (q."dueAt" - q."startedAt") / 5)`,
    duplicate: Prisma.sql`q."near" > 0`,
    common: Prisma.sql`q."near" >= ${commonFrom - 1}`,
  };
  return views[view];
}

/** A queue by deadline, what is overdue first. */
export async function listQueue(actor: Actor, office: Office, filter: QueueFilter, now: Date) {
  const after = readCursor(cursorShape, filter.after);
  const later = after
    ? Prisma.sql`(q."dueAt", q."id") > (${new Date(after[0])}, ${after[1]}::uuid)`
    : Prisma.sql`true`;
  const rows = await db.$queryRaw<QueueRow[]>`
    SELECT q.*, g."name" AS "categoryName", g."nameEn" AS "categoryNameEn",
      g."groupName", g."groupNameEn"
    FROM (${queueSql(actor, office, filter)}) q
    LEFT JOIN "Category" g ON g."code" = q."categoryCode"
    WHERE ${viewSql(filter.view ?? "all", now)} AND ${later}
    ORDER BY q."dueAt", q."id" LIMIT ${size + 1}`;
  const page = pageOf(rows, size, (row) => cursorOf(row.dueAt.getTime(), row.id));
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
export type QueueItem = Awaited<ReturnType<typeof listQueue>>["rows"][number];

export type QueueCounts = Readonly<Record<QueueView, number>>;

/** How many there are in each view of a queue, in one statement. */
export async function countQueue(
  actor: Actor,
  office: Office,
  filter: QueueFilter,
  now: Date,
): Promise<QueueCounts> {
  const [row] = await db.$queryRaw<[QueueCounts]>`
    SELECT count(*)::int AS "all",
      (count(*) FILTER (WHERE ${viewSql("soon", now)}))::int AS "soon",
      (count(*) FILTER (WHERE ${viewSql("over", now)}))::int AS "over",
      (count(*) FILTER (WHERE ${viewSql("duplicate", now)}))::int AS "duplicate",
      (count(*) FILTER (WHERE ${viewSql("common", now)}))::int AS "common"
    FROM (${queueSql(actor, office, filter)}) q`;
  return row;
}
