import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { getPlaceNames } from "@/lib/place/queries";
import type { InsightFilter } from "../model";
import type { FirmCompound, FirmItem, FirmItemKind, FirmPart, FirmReach } from "../model/firm";
import { itemsOfFirm } from "../records/firm";
import { rangeOf } from "../records/told";
import { listOwnFirms, watchedScope } from "./firms";

export type FirmItemsAsked = {
  readonly code: string;
  readonly of: FirmItemKind;
  readonly part?: FirmPart;
  /** One of its compounds, by its code: of complaints and hand-overs. */
  readonly compound?: string;
  readonly after?: string;
};
export type FirmItems = Page<FirmItem> & { readonly total: number };
type Filter = InsightFilter & FirmItemsAsked;
type Row = Omit<FirmItem, "place"> & { divisionCode: string; total: number };

const size = 20;
const cursor = z.tuple([moment, z.uuid()]);
const nothing: FirmItems = { rows: [], total: 0 };

async function items(filter: Filter, reach: FirmReach, now: Date): Promise<FirmItems> {
  const { code, of, part, compound, after } = filter;
  const seen = readCursor(cursor, after);
  const side = part === "counted-for" ? Prisma.sql`AND t."good"` : Prisma.sql`AND NOT t."good"`;
  const from = Prisma.sql`FROM (${itemsOfFirm({ ...rangeOf(filter), reach, code }, now)}) t
    WHERE t."what" = ${of} ${part ? side : Prisma.empty}
      ${compound ? Prisma.sql`AND t."compoundId" = (SELECT "id" FROM "Compound" WHERE "code" = ${compound})` : Prisma.empty}`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT t.* FROM (
      SELECT t."key", t."ref", t."title", t."divisionCode", t."at", t."status", t."good", t."days",
        (count(*) OVER ())::int AS "total" ${from}) t
    ${seen ? Prisma.sql`WHERE (t."at", t."key") < (${new Date(seen[0])}, ${seen[1]}::uuid)` : Prisma.empty}
    ORDER BY t."at" DESC, t."key" DESC LIMIT ${size + 1}`;
  const names = await getPlaceNames({ divisions: rows.map((row) => row.divisionCode) });
  const placed = rows.map(({ divisionCode, ...row }) => ({
    ...row,
    place: [names.division(divisionCode.slice(0, 9)), names.division(divisionCode)]
      .filter((name, n, all) => name && all.indexOf(name) === n)
      .join(" "),
  }));
  const page = pageOf(placed, size, (last) => cursorOf(last.at.getTime(), last.key));
  return { ...page, total: rows[0]?.total ?? 0 };
}

/** What one figure of a firm counts, newest first. */
export function listPublishedFirmItems(filter: Filter, now: Date): Promise<FirmItems> {
  return filter.of === "waiting" ? Promise.resolve(nothing) : items(filter, "open", now);
}

export async function listFirmItems(actor: Actor, filter: Filter, now: Date): Promise<FirmItems> {
  const scope = watchedScope(actor, filter.scope);
  return scope === null ? nothing : items({ ...filter, scope }, "whole", now);
}

export async function listOwnFirmItems(
  actor: Actor,
  filter: Omit<Filter, "scope">,
  now: Date,
): Promise<FirmItems> {
  const own = (await listOwnFirms(actor)).find((each) => each.code === filter.code);
  return own ? items({ ...filter, scope: own.scope }, "own", now) : nothing;
}

type CompoundRow = Omit<FirmCompound, "replies"> & { replied: number; inTime: number };

/** The compounds of a firm in a scope with what is public of each; a firm has some dozens. */
export async function listPublishedFirmCompounds(
  code: string,
  filter: InsightFilter,
  now: Date,
): Promise<FirmCompound[]> {
  const range = { ...rangeOf(filter), reach: "open", code } as const;
  const rows = await db.$queryRaw<CompoundRow[]>`
    WITH counted AS (${itemsOfFirm(range, now)})
    SELECT k."code", k."name", k."divisionCode", k."households",
      count(t."key") FILTER (WHERE t."what" = 'complaints')::int AS "complaints",
      count(t."key") FILTER (WHERE t."what" = 'replies')::int AS "replied",
      count(t."key") FILTER (WHERE t."what" = 'replies' AND t."good")::int AS "inTime"
    FROM "Compound" k JOIN "Firm" f ON f."id" = k."firmId"
    LEFT JOIN counted t ON t."compoundId" = k."id"
    WHERE f."code" = ${code} AND k."divisionCode" LIKE ${range.prefix}
    GROUP BY k."id" ORDER BY k."divisionCode", k."code" LIMIT 200`;
  return rows.map(({ replied, inTime, ...row }) => ({
    ...row,
    replies: { all: replied, good: inTime },
  }));
}
