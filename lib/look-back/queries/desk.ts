import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { getDivisionNames } from "@/lib/place/queries";
import type { DeskView, LookBackCause, LookBackStatus, LookBackVerdict } from "../model";
import { deskScopes } from "../policy";

export type DeskFilter = {
  readonly view: DeskView;
  readonly street?: string;
  readonly q?: string;
  readonly after?: string;
};

type Row = {
  id: string;
  ref: string;
  round: number;
  status: LookBackStatus;
  verdict: LookBackVerdict | null;
  cause: LookBackCause;
  dueOn: string;
  divisionCode: string;
  title: string;
  suggestionRef: string;
  department: string | null;
  observer: string | null;
  invented: boolean | null;
  dueAt: Date | null;
  startedAt: Date | null;
};
export type DeskRow = Row & { readonly place: string };

const pageSize = 30;
const cursor = z.tuple([z.iso.date(), z.uuid()]);

function inScopes(scopes: readonly string[]): Prisma.Sql {
  const each = scopes.map((scope) => Prisma.sql`l."divisionCode" LIKE ${`${scope}%`}`);
  return each.length > 0 ? Prisma.sql`(${Prisma.join(each, " OR ")})` : Prisma.sql`FALSE`;
}

function viewed(view: DeskView, now: Date): Prisma.Sql {
  const open = Prisma.sql`l."status" IN ('planned', 'assigned', 'in-progress')`;
  const views: Record<DeskView, Prisma.Sql> = {
    due: Prisma.sql`((l."status" = 'planned' AND l."dueOn" <= ${dayOf(now)})
      OR (l."status" IN ('assigned', 'in-progress') AND l."assigneeId" IS NULL))`,
    overdue: Prisma.sql`${open} AND d."dueAt" < ${now}`,
    sent: Prisma.sql`l."status" IN ('assigned', 'in-progress') AND l."assigneeId" IS NOT NULL`,
    coming: Prisma.sql`l."status" = 'planned' AND l."dueOn" > ${dayOf(now)}`,
    concluded: Prisma.sql`l."status" = 'concluded'`,
    all: Prisma.sql`TRUE`,
  };
  return views[view];
}

const joined = Prisma.sql`
  LEFT JOIN "Suggestion" s ON s."id" = l."suggestionId"
  LEFT JOIN "Problem" q ON q."id" = l."problemId"
  LEFT JOIN "Department" p ON p."id" = coalesce(s."leadDepartmentId", q."departmentId")
  LEFT JOIN "Person" n ON n."id" = l."assigneeId"
  LEFT JOIN "Deadline" d ON d."subject" = 'look-back' AND d."subjectId" = l."id"
    AND d."metAt" IS NULL AND d."cancelledAt" IS NULL`;

/** The look-backs of the actor's district, the earliest day first. */
export async function listDeskLookBacks(
  actor: Actor,
  filter: DeskFilter,
  now: Date,
): Promise<Page<DeskRow>> {
  const { view, street, q, after } = filter;
  const from = readCursor(cursor, after);
  const conditions = [
    inScopes(deskScopes(actor)),
    viewed(view, now),
    ...(street ? [Prisma.sql`l."divisionCode" LIKE ${`${street}%`}`] : []),
    ...(q
      ? [
          Prisma.sql`(coalesce(s."title", q."title") ILIKE ${`%${q}%`} OR l."ref" = ${q.toUpperCase()})`,
        ]
      : []),
    ...(from ? [Prisma.sql`(l."dueOn", l."id") > (${from[0]}, ${from[1]}::uuid)`] : []),
  ];
  const rows = await db.$queryRaw<Row[]>`
    SELECT l."id"::text, l."ref", l."round", l."status", l."verdict", l."cause", l."dueOn",
      l."divisionCode", coalesce(s."title", q."title") AS title,
      coalesce(s."ref", q."ref") AS "suggestionRef", p."shortName" AS department,
      n."name" AS observer, n."invented", d."dueAt", d."startedAt"
    FROM "LookBack" l ${joined}
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY l."dueOn", l."id" LIMIT ${pageSize + 1}`;
  const page = pageOf(rows, pageSize, (row) => cursorOf(row.dueOn, row.id));
  const names = await getDivisionNames(page.rows.map((row) => row.divisionCode));
  const placeOf = (code: string) =>
    [...new Set([names.get(code.slice(0, 9)), names.get(code.slice(0, 12))])].filter(Boolean);
  return {
    ...page,
    rows: page.rows.map((row) => ({ ...row, place: placeOf(row.divisionCode).join(" · ") })),
  };
}

export type DeskCounts = Readonly<Record<Exclude<DeskView, "all">, number>>;

export async function countDeskLookBacks(actor: Actor, now: Date): Promise<DeskCounts> {
  const count = (view: DeskView) => Prisma.sql`COUNT(*) FILTER (WHERE ${viewed(view, now)})::int`;
  const [row] = await db.$queryRaw<DeskCounts[]>`
    SELECT ${count("due")} AS due, ${count("overdue")} AS overdue, ${count("sent")} AS sent,
      ${count("coming")} AS coming, ${count("concluded")} AS concluded
    FROM "LookBack" l ${joined} WHERE ${inScopes(deskScopes(actor))}`;
  return row ?? { due: 0, overdue: 0, sent: 0, coming: 0, concluded: 0 };
}
