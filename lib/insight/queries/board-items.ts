import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import type { BoardFilter, BoardItem, ItemsAsked } from "../model/board";
import { isTiming, sourceOf } from "../model/figures";
import { venueItems } from "../model/paced-venue";
import { seesEverything } from "../policy/board";
import type { Facts } from "../records/facts";
import { type CountedSource, factsOf, whereOf } from "../records/sources";
import { rangeOf } from "../records/told";
import { countPublishedStanding } from "./board-standing";

const { sql } = Prisma;

/** All that the figure counts, how many rows that is, and how many of them this reader may not see. */
export type BoardItems = Page<BoardItem> & {
  readonly total: number;
  readonly rowCount: number;
  readonly withheld: number;
};
const nothing: BoardItems = { rows: [], total: 0, rowCount: 0, withheld: 0 };

/** What a row adds, and which rows add anything; lengths of nought days count as well. */
function counting(facts: Facts, { measure }: ItemsAsked) {
  if (isTiming(measure)) {
    const days = facts.days?.[measure];
    return days ? { value: days, counts: sql`${days} IS NOT NULL` } : null;
  }
  const value = facts.values[measure];
  return value ? { value, counts: sql`${value} > 0` } : null;
}

function narrowed(facts: Facts, { by, key = "", adoption, resolution }: ItemsAsked): Prisma.Sql {
  const own = by ? facts.keys[by] : undefined;
  const none = resolution === "none";
  return sql`
    ${by ? (own ? sql`AND ${own} = ${key}` : sql`AND false`) : Prisma.empty}
    ${adoption ? sql`AND s."adoption" = ${adoption}` : Prisma.empty}
    ${none ? sql`AND s."resolution" IS NULL` : Prisma.empty}
    ${resolution && !none ? sql`AND s."resolution" = ${resolution}` : Prisma.empty}`;
}

/** Venues stand by their code; whoever is asked for after one begins with the next. */
async function venuePage(
  filter: BoardFilter & ItemsAsked,
  now: Date,
  after: string | undefined,
  size: number,
): Promise<BoardItems> {
  if (filter.narrow) return nothing;
  const { venues } = await countPublishedStanding(filter, now);
  const all = venueItems(venues, filter.measure);
  const [seen = ""] = readCursor(z.tuple([z.string().max(60)]), after) ?? [];
  const rows = all.filter((each) => each.key > seen).slice(0, size + 1);
  const page = pageOf(rows, size, (last) => cursorOf(last.key));
  return { ...page, total: all.length, rowCount: all.length, withheld: 0 };
}

const cursor = z.tuple([moment, z.string().max(60)]);

/**
 * What a figure counts, newest first. What this reader may not see is counted and not listed:
 * complaints that are not public, unless they work with them.
 */
export async function listBoardItems(
  actor: Actor,
  filter: BoardFilter & ItemsAsked,
  now: Date,
  after?: string,
  size = 20,
): Promise<BoardItems> {
  const source = sourceOf(filter.measure);
  if (source === "venue") return venuePage(filter, now, after, size);
  const campaigns = filter.by === "campaign" || filter.narrow?.by === "campaign";
  const facts = factsOf(source as CountedSource, { range: rangeOf(filter), now, campaigns });
  const [where, value] = [whereOf(facts, filter), counting(facts, filter)];
  if (!where || !value) return nothing;
  const all = sql`${where} AND ${value.counts} ${narrowed(facts, filter)}`;
  const open = facts.open && !seesEverything(actor, filter) ? facts.open : sql`true`;
  const at = facts.at ?? sql`'2000-01-01T00:00:00Z'::timestamptz`;
  const seen = readCursor(cursor, after);
  const [rows, [sums]] = await Promise.all([
    db.$queryRaw<(BoardItem & { sortedAt: Date })[]>`
      SELECT ${facts.id} AS "key", ${facts.ref} AS "ref", ${facts.title} AS "title",
        coalesce((SELECT string_agg(v."name", ' · ' ORDER BY v."code") FROM "Division" v
          WHERE v."code" IN (left(${facts.division}, 9), left(${facts.division}, 12))), '')
          AS "place", ${facts.status} AS "status", ${at} AS "sortedAt",
        ${facts.at ?? sql`NULL::timestamptz`} AS "at", (${value.value})::int AS "value"
      FROM ${facts.rows} WHERE ${all} AND ${open}
        ${seen ? sql`AND (${at}, ${facts.id}) < (${new Date(seen[0])}, ${seen[1]})` : Prisma.empty}
      ORDER BY ${at} DESC, ${facts.id} DESC LIMIT ${size + 1}`,
    db.$queryRaw<{ total: number; rowCount: number; withheld: number }[]>`
      SELECT coalesce(sum(${value.value}), 0)::int AS "total", count(*)::int AS "rowCount",
        (count(*) FILTER (WHERE NOT ${open}))::int AS "withheld"
      FROM ${facts.rows} WHERE ${all}`,
  ]);
  const page = pageOf(rows, size, (last) => cursorOf(last.sortedAt.getTime(), last.key));
  return { ...page, rows: page.rows.map(({ sortedAt: _, ...row }) => row), ...(sums ?? nothing) };
}
