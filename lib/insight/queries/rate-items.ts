import "server-only";
import { z } from "zod";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import type { InsightFilter } from "../model";
import type { RateItem, RateItemsAsked } from "../model/rates";
import { cellKeys, counted, isPublic, rangeOf, told } from "../records/told";

export type RateItemsFilter = InsightFilter & RateItemsAsked;
/** What is not public counts in the figure and is not listed. */
export type RateItems = Page<RateItem> & { readonly total: number; readonly withheld: number };

const sides = {
  response: { base: Prisma.sql`t."due" = 1`, good: Prisma.sql`t."kept" = 1` },
  solved: { base: Prisma.sql`t."valid" = 1`, good: Prisma.sql`t."solved" = 1` },
  satisfaction: { base: Prisma.sql`t."valid" = 1`, good: Prisma.sql`t."content" = 1` },
};

function asked({ rate, part, by, key = "" }: RateItemsAsked): Prisma.Sql {
  const { base, good } = sides[rate];
  const side = part === "counted-against" ? Prisma.sql`NOT (${good})` : good;
  return Prisma.sql`${counted} AND ${base}
    ${part ? Prisma.sql`AND ${side}` : Prisma.empty}
    ${by ? Prisma.sql`AND coalesce((${cellKeys[by]})::text, '') = ${key}` : Prisma.empty}`;
}

const cursor = z.tuple([moment, z.uuid()]);

/** What one figure of the three rates counts, newest first, and how much of it is not public. */
export async function listPublishedRateItems(
  filter: RateItemsFilter,
  now: Date,
  after?: string,
  size = 20,
): Promise<RateItems> {
  const from = Prisma.sql`FROM (${told(rangeOf(filter), now)}) t
    JOIN "Complaint" c ON c."id" = t."id"`;
  const where = asked(filter);
  const seen = readCursor(cursor, after);
  const [rows, [sums]] = await Promise.all([
    db.$queryRaw<RateItem[]>`
      SELECT t."key", t."at", c."ref", coalesce(c."summary", g."name", '') AS "title",
        coalesce(s."name", '') AS "street", c."status",
        (${sides[filter.rate].good}) AS "counts", c."contactedAt", t."saidContacted",
        t."saidSolved", t."satisfaction"
      ${from} LEFT JOIN "Category" g ON g."code" = c."categoryCode"
      LEFT JOIN "Division" s ON s."code" = left(c."divisionCode", 9)
      WHERE ${where} AND ${isPublic}
        ${seen ? Prisma.sql`AND (t."at", t."key") < (${new Date(seen[0])}, ${seen[1]}::uuid)` : Prisma.empty}
      ORDER BY t."at" DESC, t."key" DESC LIMIT ${size + 1}`,
    db.$queryRaw<{ total: number; withheld: number }[]>`
      SELECT count(*)::int AS "total", count(*) FILTER (WHERE NOT ${isPublic})::int AS "withheld"
      ${from} WHERE ${where}`,
  ]);
  const page = pageOf(rows, size, (last) => cursorOf(last.at.getTime(), last.key));
  return { ...page, total: sums?.total ?? 0, withheld: sums?.withheld ?? 0 };
}
