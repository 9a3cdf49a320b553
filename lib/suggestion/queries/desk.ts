import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, momentText, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { getDivisionNames } from "@/lib/place/queries";
import type { Adoption, DeskView, Resolution, SuggestionStatus } from "../model";
import { deskScopes } from "../policy";
import { viewStatuses } from "../rules/desk-view";

export type DeskFilter = {
  readonly view: DeskView;
  readonly street?: string;
  readonly department?: string;
  readonly q?: string;
  readonly after?: string;
};

type Row = {
  id: string;
  ref: string;
  title: string;
  status: SuggestionStatus;
  adoption: Adoption;
  resolution: Resolution | null;
  divisionCode: string;
  department: string | null;
  key: boolean;
  raisedAt: Date;
  kind: string | null;
  dueAt: Date | null;
  startedAt: Date | null;
  asked: boolean;
  /** A person said so: closed and done. */
  confirmed: boolean;
};
export type DeskRow = Row & { readonly place: string };

const pageSize = 30;
const cursor = z.tuple([momentText, z.uuid()]);
/** Sorts what has no date last; a year that cursors can hold. */
const never = new Date("2999-12-31T00:00:00Z");

/** What is due next on each suggestion, and whether more time was asked for. */
const nextClock = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT x."kind", x."dueAt", x."startedAt",
      EXISTS (SELECT 1 FROM "Extension" e WHERE e."deadlineId" = x."id" AND e."granted" IS NULL) AS asked
    FROM "Deadline" x
    WHERE x."subject" = 'suggestion' AND x."subjectId" = s."id"
      AND x."metAt" IS NULL AND x."cancelledAt" IS NULL
    ORDER BY x."dueAt" LIMIT 1
  ) d ON TRUE`;

/** `isConfirmed` for a whole list: rated by somebody, or looked back at. */
export const confirmedSql = Prisma.sql`(s."status" = 'closed' AND s."resolution" = 'A' AND (
  EXISTS (SELECT 1 FROM "SuggestionRating" r WHERE r."suggestionId" = s."id")
  OR EXISTS (SELECT 1 FROM "SuggestionReply" a
    WHERE a."suggestionId" = s."id" AND a."lookBackDueOn" IS NOT NULL)))`;

function inScopes(scopes: readonly string[]): Prisma.Sql {
  const each = scopes.map((scope) => Prisma.sql`s."divisionCode" LIKE ${`${scope}%`}`);
  return each.length > 0 ? Prisma.sql`(${Prisma.join(each, " OR ")})` : Prisma.sql`FALSE`;
}

function narrowed(filter: DeskFilter, now: Date): Prisma.Sql {
  const { view, street, department, q } = filter;
  const conditions = [Prisma.sql`s."status" IN (${Prisma.join([...viewStatuses(view)])})`];
  if (view === "overdue") conditions.push(Prisma.sql`d."dueAt" < ${now}`);
  if (view === "extension") conditions.push(Prisma.sql`d.asked`);
  if (street) conditions.push(Prisma.sql`s."divisionCode" LIKE ${`${street}%`}`);
  if (department) conditions.push(Prisma.sql`p."code" = ${department}`);
  if (q) conditions.push(Prisma.sql`(s."title" ILIKE ${`%${q}%`} OR s."ref" = ${q.toUpperCase()})`);
  return Prisma.join(conditions, " AND ");
}

/** The staff's queue: what is due first, overdue before everything else. */
export async function listDeskSuggestions(
  actor: Actor,
  filter: DeskFilter,
  now: Date,
): Promise<Page<DeskRow>> {
  const [due, id] = readCursor(cursor, filter.after) ?? [new Date(0).toISOString(), null];
  const onward = id
    ? Prisma.sql`(COALESCE(d."dueAt", ${never}), s."id") > (${new Date(due)}, ${id}::uuid)`
    : Prisma.sql`TRUE`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."id"::text, s."ref", s."title", s."status", s."adoption", s."resolution",
      s."divisionCode", s."key", s."raisedAt", p."shortName" AS department,
      d."kind", d."dueAt", d."startedAt", COALESCE(d.asked, FALSE) AS asked, ${confirmedSql} AS confirmed
    FROM "Suggestion" s LEFT JOIN "Department" p ON p."id" = s."leadDepartmentId" ${nextClock}
    WHERE ${inScopes(deskScopes(actor))} AND ${narrowed(filter, now)} AND ${onward}
    ORDER BY COALESCE(d."dueAt", ${never}), s."id" LIMIT ${pageSize + 1}`;
  const page = pageOf(rows, pageSize, (row) =>
    cursorOf((row.dueAt ?? never).toISOString(), row.id),
  );
  const names = await getDivisionNames(page.rows.map((row) => row.divisionCode));
  const placeOf = (code: string) =>
    [...new Set([names.get(code.slice(0, 9)), names.get(code.slice(0, 12))])].filter(Boolean);
  return {
    ...page,
    rows: page.rows.map((row) => ({ ...row, place: placeOf(row.divisionCode).join(" · ") })),
  };
}

export type DeskCounts = {
  readonly byStatus: ReadonlyMap<string, number>;
  readonly overdue: number;
  readonly extension: number;
};

/** How many stand where, with those overdue and those that ask for more time. */
export async function countDeskSuggestions(actor: Actor, now: Date): Promise<DeskCounts> {
  const rows = await db.$queryRaw<{ status: string; n: number; overdue: number; asked: number }[]>`
    SELECT s."status", COUNT(*)::int AS n,
      COUNT(*) FILTER (WHERE d."dueAt" < ${now})::int AS overdue,
      COUNT(*) FILTER (WHERE d.asked)::int AS asked
    FROM "Suggestion" s ${nextClock}
    WHERE ${inScopes(deskScopes(actor))} AND s."status" IN (${Prisma.join([...viewStatuses("all")])})
    GROUP BY s."status"`;
  const sum = (key: "overdue" | "asked") => rows.reduce((total, row) => total + row[key], 0);
  return {
    byStatus: new Map(rows.map((row) => [row.status, row.n])),
    overdue: sum("overdue"),
    extension: sum("asked"),
  };
}
