import "server-only";
import { z } from "zod";
import { wholeVisibleTo } from "@/lib/complaint/records/complaint";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, momentText, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { getPlaceNames } from "@/lib/place/queries";
import type { Cause, Listing, OrderKind, OrderSort, OrderStatus, OrderView } from "../model";
import type { OrderRow } from "../model/order";
import { answeredDepartments, deskScopes } from "../policy";

export type OrderFilter = {
  readonly view: OrderView;
  readonly sort?: OrderSort;
  readonly kind?: OrderKind;
  readonly cause?: Cause;
  readonly street?: string;
  readonly department?: string;
  readonly q?: string;
  readonly after?: string;
  readonly size?: number;
};

type Row = {
  readonly id: string;
  readonly ref: string;
  readonly subject: string;
  readonly reason: Cause;
  readonly status: OrderStatus;
  readonly divisionCode: string;
  readonly departmentId: string | null;
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly listedAt: Date | null;
  readonly listedFor: Listing | null;
  readonly closedAt: Date | null;
  readonly suggestion: string | null;
  readonly title: string | null;
  readonly complaintId: string | null;
};

/** An order with its matter: a suggestion, a co-handler's part of one, or a complaint. */
const orders = Prisma.sql`"SupervisionOrder" o
  LEFT JOIN "Assignment" a ON o."subject" = 'assignment' AND a."id" = o."subjectId"
  LEFT JOIN "Suggestion" s ON s."id" = CASE o."subject" WHEN 'suggestion' THEN o."subjectId"
    WHEN 'assignment' THEN a."suggestionId" END
  LEFT JOIN "Complaint" c ON o."subject" = 'complaint' AND c."id" = o."subjectId"
  LEFT JOIN "Department" p ON p."id" = o."departmentId"`;

const late = (now: Date) =>
  Prisma.sql`(o."status" IN ('running', 'accepted') AND o."dueAt" < ${now})`;

function viewIs(view: OrderView, now: Date): Prisma.Sql {
  const views: Record<OrderView, Prisma.Sql> = {
    open: Prisma.sql`o."status" <> 'ended'`,
    explained: Prisma.sql`o."status" = 'explained'`,
    overdue: late(now),
    listed: Prisma.sql`(o."listedAt" IS NOT NULL AND o."status" <> 'ended')`,
    ended: Prisma.sql`o."status" = 'ended'`,
    all: Prisma.sql`TRUE`,
  };
  return views[view];
}

function narrowed(filter: OrderFilter, now: Date): Prisma.Sql {
  const { view, kind, cause, street, department, q } = filter;
  const conditions = [viewIs(view, now)];
  if (kind === "complaint") conditions.push(Prisma.sql`o."subject" = 'complaint'`);
  if (kind === "suggestion") conditions.push(Prisma.sql`o."subject" <> 'complaint'`);
  if (cause) conditions.push(Prisma.sql`o."reason" = ${cause}`);
  if (street) conditions.push(Prisma.sql`o."divisionCode" LIKE ${`${street}%`}`);
  if (department) conditions.push(Prisma.sql`p."code" = ${department}`);
  if (q) {
    const ref = q.toUpperCase();
    conditions.push(Prisma.sql`(s."title" ILIKE ${`%${q}%`} OR c."summary" ILIKE ${`%${q}%`}
      OR ${ref} IN (o."ref", s."ref", c."ref"))`);
  }
  return Prisma.join(conditions, " AND ");
}

function inScopes(scopes: readonly string[]): Prisma.Sql {
  const each = scopes.map((scope) => Prisma.sql`o."divisionCode" LIKE ${`${scope}%`}`);
  return each.length > 0 ? Prisma.sql`(${Prisma.join(each, " OR ")})` : Prisma.sql`FALSE`;
}

const cursor = z.tuple([momentText, z.uuid()]);

function onward({ sort = "due", after }: OrderFilter): Prisma.Sql {
  const from = readCursor(cursor, after);
  if (!from) return Prisma.sql`TRUE`;
  const place = Prisma.sql`(${new Date(from[0])}, ${from[1]}::uuid)`;
  return sort === "due"
    ? Prisma.sql`(o."dueAt", o."id") > ${place}`
    : Prisma.sql`(o."openedAt", o."id") < ${place}`;
}

async function read(
  actor: Actor,
  within: Prisma.Sql,
  filter: OrderFilter,
  now: Date,
): Promise<Page<OrderRow>> {
  const { sort = "due", size = 30 } = filter;
  const order =
    sort === "due" ? Prisma.sql`o."dueAt", o."id"` : Prisma.sql`o."openedAt" DESC, o."id" DESC`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT o."id"::text, o."ref", o."subject", o."reason", o."status", o."divisionCode",
      o."departmentId"::text, o."openedAt", o."dueAt", o."listedAt", o."listedFor", o."closedAt",
      s."ref" AS suggestion, s."title", c."id"::text AS "complaintId"
    FROM ${orders}
    WHERE ${within} AND ${narrowed(filter, now)} AND ${onward(filter)}
    ORDER BY ${order} LIMIT ${size + 1}`;
  const page = pageOf(rows, size, (row) =>
    cursorOf((sort === "due" ? row.dueAt : row.openedAt).toISOString(), row.id),
  );
  return { ...page, rows: await withMatters(actor, page.rows) };
}

/** The matter of each in its own words; what the actor may not see of a complaint is not listed. */
async function withMatters(actor: Actor, rows: readonly Row[]): Promise<OrderRow[]> {
  const complaintIds = rows.flatMap((row) => row.complaintId ?? []);
  const [complaints, names] = await Promise.all([
    db.complaint.findMany({
      where: { AND: [{ id: { in: complaintIds } }, wholeVisibleTo(actor)] },
      select: { id: true, ref: true, title: true, summary: true },
      take: Math.max(complaintIds.length, 1),
    }),
    getPlaceNames({
      divisions: rows.flatMap(({ divisionCode }) => [divisionCode, divisionCode.slice(0, 9)]),
      departments: rows.map((row) => row.departmentId),
    }),
  ]);
  const known = new Map(complaints.map((row) => [row.id, row]));
  return rows.flatMap(({ subject, suggestion, complaintId, title, ...row }) => {
    const complaint = known.get(complaintId ?? "");
    if (complaintId && !complaint) return [];
    const { divisionCode } = row;
    const places = [names.division(divisionCode.slice(0, 9)), names.division(divisionCode)];
    return [
      {
        ...row,
        kind: subject === "complaint" ? "complaint" : "suggestion",
        item: complaint?.ref ?? suggestion ?? "",
        title: complaint ? (complaint.summary ?? complaint.title) : (title ?? ""),
        place: [...new Set(places)].filter(Boolean).join(" · "),
        department: names.department(row.departmentId) ?? null,
      },
    ];
  });
}

/** The district's list. */
export function listOrders(actor: Actor, filter: OrderFilter, now: Date) {
  return read(actor, inScopes(deskScopes(actor)), filter, now);
}

/** The list from its first row to its last, page by page, so that it is never in memory as a whole. */
export async function* listWholeOrders(actor: Actor, filter: OrderFilter, now: Date) {
  let after: string | undefined;
  do {
    const page = await listOrders(actor, { ...filter, size: 500, after }, now);
    if (page.rows.length > 0) yield page.rows;
    after = page.next;
  } while (after);
}

/** A department's own orders. */
export function listOwnOrders(actor: Actor, filter: OrderFilter, now: Date) {
  return read(actor, ofDepartments(actor), filter, now);
}

function ofDepartments(actor: Actor): Prisma.Sql {
  const ids = [...answeredDepartments(actor)];
  return Prisma.sql`o."departmentId" = ANY(${ids}::uuid[])`;
}

/** How many rows the list has as it is narrowed. */
export async function countListed(actor: Actor, filter: OrderFilter, now: Date): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM ${orders}
    WHERE ${inScopes(deskScopes(actor))} AND ${narrowed(filter, now)}`;
  return row?.n ?? 0;
}

export type OrderCounts = Readonly<Record<Exclude<OrderView, "all">, number>>;

async function count(within: Prisma.Sql, now: Date): Promise<OrderCounts> {
  const [row] = await db.$queryRaw<OrderCounts[]>`
    SELECT count(*) FILTER (WHERE ${viewIs("open", now)})::int AS open,
      count(*) FILTER (WHERE ${viewIs("explained", now)})::int AS explained,
      count(*) FILTER (WHERE ${viewIs("overdue", now)})::int AS overdue,
      count(*) FILTER (WHERE ${viewIs("listed", now)})::int AS listed,
      count(*) FILTER (WHERE ${viewIs("ended", now)})::int AS ended
    FROM "SupervisionOrder" o WHERE ${within}`;
  return row ?? { open: 0, explained: 0, overdue: 0, listed: 0, ended: 0 };
}

export function countOrders(actor: Actor, now: Date): Promise<OrderCounts> {
  return count(inScopes(deskScopes(actor)), now);
}

export function countOwnOrders(actor: Actor, now: Date): Promise<OrderCounts> {
  return count(ofDepartments(actor), now);
}

/** How many wait for the department to explain itself. */
export function countWaitingOrders(actor: Actor): Promise<number> {
  const departmentId = { in: [...answeredDepartments(actor)] };
  return db.supervisionOrder.count({ where: { departmentId, status: "running" } });
}
