import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import type { Page } from "@/lib/core/keyset";
import type { InsightFilter } from "../model";
import type { FirmReach, FirmRecord, FirmSort, RankedFirm } from "../model/firm";
import { firmDeskScope, ownFirms } from "../policy";
import { waitingOfFirms } from "../records/firm";
import { rangeOf } from "../records/told";
import { firmCounts, rankFirms } from "../rules/firms";
import { readPublishedTallies } from "./tally";

export type FirmFilter = InsightFilter & {
  readonly words?: string;
  readonly sort?: FirmSort;
  /** The code of the last one seen. */
  readonly after?: string;
};

type Firm = Pick<FirmRecord, "code" | "name" | "invented" | "compounds" | "streets"> & {
  readonly id: string;
};
type Reading = {
  readonly filter: InsightFilter;
  readonly reach: FirmReach;
  readonly now: Date;
  readonly words?: string;
  /** One firm alone, by its code. */
  readonly code?: string;
};

const size = 30;
/** A district has a few hundred firms; more are not ranked in one list. */
const most = 1000;

/** Firms that manage a compound in the scope. */
function firmsIn({ filter, words = "", code = "" }: Reading): Promise<Firm[]> {
  return db.$queryRaw<Firm[]>`
    SELECT f."id"::text, f."code", f."name", f."invented", m."compounds", m."streets"
    FROM "Firm" f
    JOIN LATERAL (
      SELECT count(*)::int AS "compounds", array_agg(DISTINCT left(k."divisionCode", 9)) AS "streets"
      FROM "Compound" k WHERE k."firmId" = f."id" AND k."divisionCode" LIKE ${`${filter.scope}%`}
    ) m ON m."compounds" > 0
    WHERE (${code} = '' OR f."code" = ${code})
      AND (${words} = '' OR f."name" ILIKE ${`%${words.replace(/[\\%_]/g, "\\$&")}%`})
    ORDER BY f."code" LIMIT ${most}`;
}

type Waiting = { readonly firmId: string; readonly waiting: number; readonly over: number };

/** What was handed over and not answered, with time left and without. */
function waitingAt({ filter, reach, now }: Reading, id: string | undefined): Promise<Waiting[]> {
  const { prefix, from, until } = rangeOf(filter);
  const rows = waitingOfFirms(
    ({ firm, division, at }) => Prisma.sql`
      ${division} LIKE ${prefix} AND ${at} >= ${from} AND ${at} < ${until}
      ${id ? Prisma.sql`AND ${firm} = ${id}::uuid` : Prisma.empty}`,
  );
  return db.$queryRaw<Waiting[]>`
    SELECT w."firmId"::text, count(*) FILTER (WHERE w."waitsUntil" >= ${now})::int AS "waiting",
      count(*) FILTER (WHERE w."waitsUntil" < ${now})::int AS "over"
    FROM (${rows}) w WHERE ${reach === "open" ? Prisma.sql`w."open"` : Prisma.sql`TRUE`}
    GROUP BY 1`;
}

/** Each firm with what is counted of it: sums from the roll-ups, what waits from the records. */
async function readFirms(reading: Reading): Promise<FirmRecord[]> {
  const firms = await firmsIn(reading);
  const [only] = reading.code === undefined ? [] : firms;
  if (firms.length === 0) return [];
  const { scope, from, to } = reading.filter;
  const [sums, waiting] = await Promise.all([
    readPublishedTallies({
      ...{ scope, from, to, families: ["firm", "firm-days"], groupBy: "firm" },
      ...(only && { only: { by: "firm", key: only.id } }),
    }),
    waitingAt(reading, only?.id),
  ]);
  const byFirm = Map.groupBy(sums, ({ key }) => key || (only?.id ?? ""));
  return firms.map(({ id, ...firm }) => ({
    ...firm,
    ...firmCounts(
      byFirm.get(id) ?? [],
      reading.reach,
      waiting.find((row) => row.firmId === id),
    ),
  }));
}

function pageFrom(rows: readonly RankedFirm[], after: string | undefined): Page<RankedFirm> {
  const seen = after ? rows.findIndex((row) => row.code === after) + 1 : 0;
  const shown = rows.slice(seen, seen + size);
  const last = shown.at(-1);
  return last && rows.length > seen + size ? { rows: shown, next: last.code } : { rows: shown };
}

async function listed(filter: FirmFilter, reach: FirmReach, now: Date) {
  const { words = "", sort, after } = filter;
  const rows = await readFirms({ filter, reach, now, words: words.trim() });
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

async function one(code: string, filter: InsightFilter, reach: FirmReach, now: Date) {
  const [row] = await readFirms({ filter, reach, now, code });
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
