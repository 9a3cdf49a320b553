import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import type { Page } from "@/lib/core/keyset";
import type { InsightFilter } from "../model";
import {
  type FirmRecord,
  type FirmSort,
  type FirmThing,
  firmThings,
  type RankedFirm,
} from "../model/firm";
import { firmDeskScope, ownFirms } from "../policy";
import { countedOfFirms, type FirmRange } from "../records/firm";
import { rangeOf } from "../records/told";
import { rankFirms } from "../rules/firms";

export type FirmFilter = InsightFilter & {
  readonly words?: string;
  readonly sort?: FirmSort;
  /** The code of the last one seen. */
  readonly after?: string;
};

type Row = Omit<FirmRecord, "counts"> &
  Record<`${FirmThing}All` | `${FirmThing}Good`, number | null>;

const size = 30;
/** A district has a few hundred firms; more are not ranked in one list. */
const most = 1000;

const sums = Prisma.join(
  firmThings.map(
    (
      what,
    ) => Prisma.sql`count(*) FILTER (WHERE "what" = ${what})::int AS ${Prisma.raw(`"${what}All"`)},
      count(*) FILTER (WHERE "what" = ${what} AND "good")::int AS ${Prisma.raw(`"${what}Good"`)}`,
  ),
);

/** Firms that manage a compound in the scope, each with what is counted of it, in one statement. */
async function readFirms(of: FirmRange, words: string, now: Date): Promise<FirmRecord[]> {
  const { code, prefix } = of;
  const rows = await db.$queryRaw<Row[]>`
    WITH counted AS (${countedOfFirms(of, now)}),
    summed AS (
      SELECT "firmId", ${sums}, count(*) FILTER (WHERE "what" = 'waiting')::int AS "waiting",
        percentile_cont(0.5) WITHIN GROUP (ORDER BY "days") AS "days"
      FROM counted GROUP BY 1)
    SELECT f."code", f."name", f."invented", m."compounds", m."streets", s.*
    FROM "Firm" f
    JOIN LATERAL (
      SELECT count(*)::int AS "compounds", array_agg(DISTINCT left(k."divisionCode", 9)) AS "streets"
      FROM "Compound" k WHERE k."firmId" = f."id" AND k."divisionCode" LIKE ${prefix}
    ) m ON m."compounds" > 0
    LEFT JOIN summed s ON s."firmId" = f."id"
    WHERE (${code ?? ""} = '' OR f."code" = ${code ?? ""})
      AND (${words} = '' OR f."name" ILIKE ${`%${words.replace(/[\\%_]/g, "\\$&")}%`})
    ORDER BY f."code" LIMIT ${most}`;
  return rows.map(recordOf);
}

function recordOf(row: Row): FirmRecord {
  const { code, name, invented, compounds, streets } = row;
  const counts = Object.fromEntries(
    firmThings.map((what) => [
      what,
      { all: row[`${what}All`] ?? 0, good: row[`${what}Good`] ?? 0 },
    ]),
  ) as FirmRecord["counts"];
  return {
    ...{ code, name, invented, compounds, streets, counts },
    ...{ waiting: row.waiting ?? 0, days: row.days ?? null },
  };
}

function pageFrom(rows: readonly RankedFirm[], after: string | undefined): Page<RankedFirm> {
  const seen = after ? rows.findIndex((row) => row.code === after) + 1 : 0;
  const shown = rows.slice(seen, seen + size);
  const last = shown.at(-1);
  return last && rows.length > seen + size ? { rows: shown, next: last.code } : { rows: shown };
}

async function listed(filter: FirmFilter, reach: FirmRange["reach"], now: Date) {
  const { words = "", sort, after } = filter;
  const rows = await readFirms({ ...rangeOf(filter), reach }, words.trim(), now);
  return pageFrom(rankFirms(rows, sort), after);
}

/** The record of every firm of a place and a period, of public facts alone. */
export function listPublishedFirms(filter: FirmFilter, now: Date): Promise<Page<RankedFirm>> {
  return listed(filter, "open", now);
}

/** The part of a scope that somebody watches over; null where they do not. */
export function watchedScope(actor: Actor, asked: string): string | null {
  const own = firmDeskScope(actor);
  if (own === null) return null;
  if (asked.startsWith(own)) return asked;
  return own.startsWith(asked) ? own : null;
}

/** The same for those who watch over property management, with what is not public. */
export async function listFirms(
  actor: Actor,
  filter: FirmFilter,
  now: Date,
): Promise<Page<RankedFirm>> {
  const scope = watchedScope(actor, filter.scope);
  return scope === null ? { rows: [] } : listed({ ...filter, scope }, "whole", now);
}

async function one(code: string, filter: InsightFilter, reach: FirmRange["reach"], now: Date) {
  const [row] = await readFirms({ ...rangeOf(filter), reach, code }, "", now);
  return row ?? null;
}

export function getPublishedFirm(
  code: string,
  filter: InsightFilter,
  now: Date,
): Promise<FirmRecord | null> {
  return one(code, filter, "open", now);
}

export async function getFirm(
  actor: Actor,
  code: string,
  filter: InsightFilter,
  now: Date,
): Promise<FirmRecord | null> {
  const scope = watchedScope(actor, filter.scope);
  return scope === null ? null : one(code, { ...filter, scope }, "whole", now);
}

/** The codes of the firms that somebody speaks for. */
export async function listOwnFirms(
  actor: Actor,
): Promise<readonly { code: string; scope: string }[]> {
  const own = ownFirms(actor);
  if (own.length === 0) return [];
  const rows = await db.firm.findMany({
    where: { id: { in: own.map((each) => each.firmId) } },
    select: { id: true, code: true },
    orderBy: { code: "asc" },
  });
  return rows.map(({ id, code }) => ({
    code,
    scope: own.find((each) => each.firmId === id)?.scope ?? "",
  }));
}

/** The record of a firm as its own contact sees it: what is public, and all that it was handed. */
export async function getOwnFirm(
  actor: Actor,
  code: string,
  period: Omit<InsightFilter, "scope">,
  now: Date,
): Promise<FirmRecord | null> {
  const own = (await listOwnFirms(actor)).find((each) => each.code === code);
  return own ? one(code, { ...period, scope: own.scope }, "own", now) : null;
}
