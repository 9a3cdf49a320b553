import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { excerptOf, wordsIn } from "@/lib/core/excerpt";
import {
  cursorOf,
  moment,
  readCursor,
  type TwoWayPage,
  twoWayPageOf,
  type Way,
} from "@/lib/core/keyset";
import { getDivisionNames } from "@/lib/place/queries";
import type { AssignmentRole, HandlingTask, SuggestionStatus } from "../model";
import { countedAtMost, type HandledSort, type HandledView } from "../model/handling-list";
import { sortIn } from "../rules/handling-list";
import { taskOf } from "../rules/handling-task";
import { confirmedSql } from "./desk";
import {
  adoptionDraftedSql,
  backSql,
  type HandledFilter,
  narrowedSql,
  opinionsWaitSql,
  ownSql,
  partsSql,
  replyDraftedSql,
  separateWaitsSql,
  signsSql,
  viewSql,
} from "./handling-sql";

export type { HandledFilter } from "./handling-sql";

type Row = {
  id: string;
  ref: string;
  title: string;
  status: SuggestionStatus;
  divisionCode: string;
  key: boolean;
  reworkCount: number;
  role: AssignmentRole;
  partStatus: string;
  assignedAt: Date;
  lead: string | null;
  dueAt: Date | null;
  startedAt: Date | null;
  /** In hand again after an answer. */
  back: boolean;
  /** A person said so: closed and done. */
  confirmed: boolean;
  signs: boolean;
  adoptionDrafted: boolean;
  replyDrafted: boolean;
  opinionsWait: boolean;
  separateWaits: boolean;
  /** Only where words are looked for. */
  text: string | null;
};
type Facts =
  | "signs"
  | "adoptionDrafted"
  | "replyDrafted"
  | "opinionsWait"
  | "separateWaits"
  | "text";
export type HandledRow = Omit<Row, Facts> & {
  readonly place: string;
  readonly task: HandlingTask | null;
  /** Where a word that was looked for stands in the text and not in what is shown anyway. */
  readonly excerpt: string | undefined;
};

const pageSize = 30;
const never = new Date("2999-12-31T00:00:00Z");
const due = Prisma.sql`COALESCE(d."dueAt", ${never})`;
/** Each order is read in one direction through all of its keys. */
const keys: Record<HandledSort, { by: Prisma.Sql[]; down: boolean }> = {
  due: { by: [due, Prisma.sql`a."id"`], down: false },
  newest: { by: [Prisma.sql`a."assignedAt"`, Prisma.sql`a."id"`], down: true },
  back: { by: [Prisma.sql`NOT ${backSql}`, due, Prisma.sql`a."id"`], down: false },
};

const cursor = z.tuple([z.union([z.literal(0), z.literal(1)]), moment, moment, z.uuid()]);
const cursorAt = (row: Row) =>
  cursorOf(row.back ? 1 : 0, (row.dueAt ?? never).getTime(), row.assignedAt.getTime(), row.id);

type Order = { order: Prisma.Sql; onward: Prisma.Sql; way: Way };

/** A place that was tampered with is none: the list begins at its first row. */
function orderOf({ view, sort, after, before }: HandledFilter): Order {
  const { by, down } = keys[sortIn(view, sort)];
  const from = readCursor(cursor, before ?? after);
  const way = from ? { after, before } : {};
  const isDown = way.before ? !down : down;
  const order = Prisma.join(isDown ? by.map((key) => Prisma.sql`${key} DESC`) : by);
  if (!from) return { order, onward: Prisma.sql`TRUE`, way };
  const [back, dueAt, assignedAt, id] = from;
  const place = {
    due: [Prisma.sql`${new Date(dueAt)}`, Prisma.sql`${id}::uuid`],
    newest: [Prisma.sql`${new Date(assignedAt)}`, Prisma.sql`${id}::uuid`],
    back: [Prisma.sql`${back === 0}`, Prisma.sql`${new Date(dueAt)}`, Prisma.sql`${id}::uuid`],
  }[sortIn(view, sort)];
  const than = isDown ? Prisma.sql`<` : Prisma.sql`>`;
  return { order, onward: Prisma.sql`(${Prisma.join(by)}) ${than} (${Prisma.join(place)})`, way };
}

const textSql = Prisma.sql`(SELECT x."text" FROM "Prose" x
  WHERE x."id" = s."bodyId" AND x."erasedAt" IS NULL)`;

function columnsFor(actor: Actor, { words }: HandledFilter): Prisma.Sql {
  return Prisma.sql`a."id"::text, s."ref", s."title", s."status", s."divisionCode", s."key",
    s."reworkCount", a."role", a."status" AS "partStatus", a."assignedAt", p."shortName" AS lead,
    d."dueAt", d."startedAt", ${backSql} AS back, ${confirmedSql} AS confirmed,
    ${signsSql(actor)} AS signs, ${adoptionDraftedSql} AS "adoptionDrafted",
    ${replyDraftedSql} AS "replyDrafted", ${opinionsWaitSql} AS "opinionsWait",
    ${separateWaitsSql} AS "separateWaits",
    ${words ? textSql : Prisma.sql`NULL`} AS "text"`;
}

/** What the actor's departments have of the suggestions: each row the part of one department. */
export async function listHandled(
  actor: Actor,
  filter: HandledFilter,
  now: Date,
  size = pageSize,
): Promise<TwoWayPage<HandledRow>> {
  const { order, onward, way } = orderOf(filter);
  const rows = await db.$queryRaw<Row[]>`SELECT ${columnsFor(actor, filter)}
    FROM ${partsSql(actor, filter.view)} LEFT JOIN "Department" p ON p."id" = s."leadDepartmentId"
    WHERE ${ownSql(actor)} AND ${narrowedSql(filter)} AND ${viewSql(actor, filter.view, now)}
      AND ${onward}
    ORDER BY ${order} LIMIT ${size + 1}`;
  const page = twoWayPageOf(rows, size, cursorAt, way);
  const names = await getDivisionNames(page.rows.map((row) => row.divisionCode));
  return { ...page, rows: page.rows.map((row) => shown(row, names, filter.words)) };
}

type Names = ReadonlyMap<string, string>;

function shown(row: Row, names: Names, words: string | undefined): HandledRow {
  const { signs, adoptionDrafted, replyDrafted, opinionsWait, separateWaits, text, ...rest } = row;
  const part = { role: row.role, status: row.partStatus };
  const waiting = { adoptionDrafted, replyDrafted, opinionsWait, separateWaits };
  const facts = { status: row.status, part, signs, ...waiting };
  const places = [row.divisionCode.slice(0, 9), row.divisionCode].map((code) => names.get(code));
  const place = [...new Set(places)].filter(Boolean).join(" · ");
  const seen = [row.title, row.ref, place].join().toLowerCase();
  const hidden = wordsIn(words).find((word) => !seen.includes(word.toLowerCase()));
  return {
    ...rest,
    place,
    excerpt: hidden && text ? excerptOf(text, hidden) : undefined,
    task: taskOf(facts),
  };
}

/** The list from its first row to its last, page by page, so that it is never in memory as a whole. */
export async function* listWholeHandled(
  actor: Actor,
  filter: HandledFilter,
  now: Date,
  most: number,
) {
  const atOnce = Math.min(500, most);
  let after: string | undefined;
  for (let sent = 0; sent < most; sent += atOnce) {
    const way = { ...filter, after, before: undefined };
    const page = await listHandled(actor, way, now, Math.min(atOnce, most - sent));
    if (page.rows.length > 0) yield page.rows;
    if (!page.next) return;
    after = page.next;
  }
}

/** How many rows the list has as it is narrowed, counted up to `most`. */
export async function countHandledRows(
  actor: Actor,
  filter: HandledFilter,
  now: Date,
  most: number,
): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM (
    SELECT 1 FROM ${partsSql(actor, filter.view)}
    WHERE ${ownSql(actor)} AND ${narrowedSql(filter)}
      AND ${viewSql(actor, filter.view, now)} LIMIT ${most}) counted`;
  return row?.n ?? 0;
}

export type HandledCounts = Readonly<Record<Exclude<HandledView, "all">, number>> & {
  /** When the first part was assigned that the actor can see; null while there is none. */
  readonly first: Date | null;
};

const counted = ["todo", "elsewhere", "overdue", "back", "ended"] as const;

/**
 * How many there are in each view as it is narrowed, in one statement; each up to one above the
 * bound. Words are looked for once for all views.
 */
export async function countHandled(
  actor: Actor,
  filter: Omit<HandledFilter, "view">,
  now: Date,
): Promise<HandledCounts> {
  const within = Prisma.sql`${ownSql(actor)} AND ${narrowedSql(filter)}`;
  const looked = Boolean(filter.words);
  const isIn = looked ? Prisma.sql`a."id" IN (SELECT f."id" FROM found f)` : within;
  const each = counted.map(
    (view) => Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM ${partsSql(actor, view)}
      WHERE ${isIn} AND ${viewSql(actor, view, now)} LIMIT ${countedAtMost + 1}) counted)
      AS ${Prisma.raw(`"${view}"`)}`,
  );
  const found = Prisma.sql`WITH found AS MATERIALIZED (SELECT a."id"
    FROM ${partsSql(actor, "all")} WHERE ${within})`;
  const [row] = await db.$queryRaw<HandledCounts[]>`${looked ? found : Prisma.empty}
    SELECT ${Prisma.join(each)},
    (SELECT a."assignedAt" FROM ${partsSql(actor, "all")}
      WHERE ${ownSql(actor)} ORDER BY a."assignedAt" LIMIT 1) AS "first"`;
  return row ?? { todo: 0, elsewhere: 0, overdue: 0, back: 0, ended: 0, first: null };
}
