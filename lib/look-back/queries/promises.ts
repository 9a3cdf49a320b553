import "server-only";
import { z } from "zod";
import { type Day, dayOf } from "@/lib/core/day";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, momentText, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { readProse } from "@/lib/core/prose";
import type { PromiseCell, PromiseFilter, PromiseShown, PromiseState } from "../model/promise";
import { promiseStateOf } from "../rules/promise-state";

type Row = {
  id: string;
  suggestionRef: string;
  title: string;
  promiseId: string | null;
  person: string | null;
  department: string;
  street: string | null;
  round: number;
  promisedOn: Day;
  dueOn: Day;
  partials: number;
  outcome: string | null;
  madeGood: boolean;
  publishedAt: Date;
};

/** The rule of rules/promise-state.ts, as the database reads it. */
function stateIs(state: PromiseState, today: Day): Prisma.Sql {
  if (state === "waiting") {
    return Prisma.sql`e."outcome" IS NULL AND e."promisedOn" >= ${today}`;
  }
  if (state === "late") return Prisma.sql`e."outcome" IS NULL AND e."promisedOn" < ${today}`;
  return Prisma.sql`e."outcome" = ${state}`;
}

function matching(filter: PromiseFilter, today: Day): Prisma.Sql[] {
  const { scope, state, street, department, q, from, to } = filter;
  return [
    Prisma.sql`e."divisionCode" LIKE ${`${street ?? scope}%`}`,
    ...(state ? [stateIs(state, today)] : []),
    ...(department ? [Prisma.sql`p."code" = ${department}`] : []),
    ...(q ? [Prisma.sql`(s."title" ILIKE ${`%${q}%`} OR s."ref" = ${q.toUpperCase()})`] : []),
    ...(from ? [Prisma.sql`e."promisedOn" >= ${from}`] : []),
    ...(to ? [Prisma.sql`e."promisedOn" <= ${to}`] : []),
  ];
}

const dueCursor = z.tuple([z.iso.date(), z.uuid()]);
const publishedCursor = z.tuple([momentText, z.uuid()]);

function onward({ sort, down, after }: PromiseFilter): Prisma.Sql[] {
  const than = down ? Prisma.sql`<` : Prisma.sql`>`;
  if (sort === "due") {
    const from = readCursor(dueCursor, after);
    return from ? [Prisma.sql`(e."dueOn", e."id") ${than} (${from[0]}, ${from[1]}::uuid)`] : [];
  }
  const from = readCursor(publishedCursor, after);
  return from
    ? [Prisma.sql`(e."publishedAt", e."id") ${than} (${new Date(from[0])}, ${from[1]}::uuid)`]
    : [];
}

function order({ sort, down }: PromiseFilter): Prisma.Sql {
  const way = down ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const by = sort === "due" ? Prisma.sql`e."dueOn"` : Prisma.sql`e."publishedAt"`;
  return Prisma.sql`${by} ${way}, e."id" ${way}`;
}

/**
 * The book of promises (承诺台账), public: whatever was promised in a published answer, with its day
 * as it stands now. Two statements.
 */
export async function listPublishedPromises(
  filter: PromiseFilter,
  now: Date,
): Promise<Page<PromiseShown>> {
  const today = dayOf(now);
  const size = filter.size ?? 30;
  const rows = await db.$queryRaw<Row[]>`
    SELECT e."id"::text, s."ref" AS "suggestionRef", s."title", r."promiseId"::text,
      r."promisePerson" AS person, p."shortName" AS department, v."name" AS street, e."round",
      e."promisedOn", e."dueOn", e."partials", e."outcome", e."publishedAt",
      (e."outcome" = 'broken' AND s."status" = 'closed' AND s."resolution" = 'A') IS TRUE AS "madeGood"
    FROM "PromiseEntry" e
    JOIN "Suggestion" s ON s."id" = e."suggestionId"
    JOIN "SuggestionReply" r ON r."id" = e."replyId"
    JOIN "Department" p ON p."id" = e."departmentId"
    LEFT JOIN "Division" v ON v."code" = left(e."divisionCode", 9)
    WHERE ${Prisma.join([...matching(filter, today), ...onward(filter)], " AND ")}
    ORDER BY ${order(filter)} LIMIT ${size + 1}`;
  const key = (row: Row) => (filter.sort === "due" ? row.dueOn : row.publishedAt.toISOString());
  const page = pageOf(rows, size, (row) => cursorOf(key(row), row.id));
  const words = await readProse(page.rows.map((row) => row.promiseId));
  return {
    ...page,
    rows: page.rows.map(({ id: _, promiseId, outcome, street, ...row }) => ({
      ...row,
      street: street ?? "",
      promise: words.get(promiseId ?? "") ?? null,
      state: promiseStateOf({ outcome, promisedOn: row.promisedOn }, today),
    })),
  };
}

/** Promises counted by department, street and state: the totals of the book, in one statement. */
export async function countPublishedPromises(
  filter: Pick<PromiseFilter, "scope" | "street" | "department" | "from" | "to" | "q">,
  now: Date,
): Promise<readonly PromiseCell[]> {
  const today = dayOf(now);
  const conditions = matching({ ...filter, sort: "due", down: false }, today);
  return db.$queryRaw<PromiseCell[]>`
    SELECT e."departmentId"::text, p."shortName" AS department, p."code" AS "departmentCode",
      left(e."divisionCode", 9) AS street, coalesce(v."name", left(e."divisionCode", 9)) AS "streetName",
      CASE WHEN e."outcome" IS NOT NULL THEN e."outcome"
           WHEN e."promisedOn" < ${today} THEN 'late' ELSE 'waiting' END AS state,
      count(*)::int AS count
    FROM "PromiseEntry" e
    JOIN "Suggestion" s ON s."id" = e."suggestionId"
    JOIN "Department" p ON p."id" = e."departmentId"
    LEFT JOIN "Division" v ON v."code" = left(e."divisionCode", 9)
    WHERE ${Prisma.join(conditions, " AND ")}
    GROUP BY 1, 2, 3, 4, 5, 6`;
}
