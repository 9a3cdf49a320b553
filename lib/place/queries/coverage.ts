import "server-only";
import { z } from "zod";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, type Page, pageOf, readCursor } from "@/lib/core/keyset";

export const coverages = ["streets", "communities", "parks"] as const;
export type CoverageOf = (typeof coverages)[number];
export type Share = { readonly covered: number; readonly all: number };

/** A street is covered by a hall, a community by a station of its own, a park by one in it. */
const bare = {
  streets: Prisma.sql`SELECT d."code", d."name", d."code" AS "divisionCode", EXISTS (
      SELECT 1 FROM "Venue" v WHERE v."kind" = 'hall' AND v."divisionCode" = d."code") AS "covered"
    FROM "Division" d WHERE d."level" = 'street'`,
  communities: Prisma.sql`SELECT d."code", d."name", d."code" AS "divisionCode", EXISTS (
      SELECT 1 FROM "Venue" v WHERE v."kind" = 'station' AND NOT v."park"
        AND v."divisionCode" = d."code") AS "covered"
    FROM "Division" d WHERE d."level" = 'community'`,
  parks: Prisma.sql`SELECT p."code", p."name", p."divisionCode", EXISTS (
      SELECT 1 FROM "Venue" v WHERE v."kind" = 'station' AND v."parkCode" = p."code") AS "covered"
    FROM "Park" p WHERE TRUE`,
} as const;

/** How many streets, communities and parks of a scope have a place to deliberate, in one statement. */
export async function countCoverage(scope: string): Promise<Readonly<Record<CoverageOf, Share>>> {
  const prefix = `${scope}%`;
  const part = (of: CoverageOf) => Prisma.sql`
    SELECT ${of} AS "of", count(*)::int AS "all", (count(*) FILTER (WHERE "covered"))::int AS "covered"
    FROM (${bare[of]}) x WHERE x."divisionCode" LIKE ${prefix}`;
  const rows = await db.$queryRaw<(Share & { of: CoverageOf })[]>`
    ${part("streets")} UNION ALL ${part("communities")} UNION ALL ${part("parks")}`;
  const shareOf = (of: CoverageOf): Share => {
    const row = rows.find((each) => each.of === of);
    return { covered: row?.covered ?? 0, all: row?.all ?? 0 };
  };
  return {
    streets: shareOf("streets"),
    communities: shareOf("communities"),
    parks: shareOf("parks"),
  };
}

export type BareRow = {
  readonly code: string;
  readonly name: string;
  readonly divisionCode: string;
};
const size = 30;
const cursor = z.tuple([z.string()]);

/** The streets, communities or parks without one, by code. */
export async function listUncovered(
  of: CoverageOf,
  scope: string,
  after?: string,
): Promise<Page<BareRow>> {
  const [from = ""] = readCursor(cursor, after) ?? [];
  const rows = await db.$queryRaw<BareRow[]>`
    SELECT x."code", x."name", x."divisionCode" FROM (${bare[of]}) x
    WHERE NOT x."covered" AND x."divisionCode" LIKE ${`${scope}%`} AND x."code" > ${from}
    ORDER BY x."code" LIMIT ${size + 1}`;
  return pageOf(rows, size, (row) => cursorOf(row.code));
}
