import "server-only";
import { z } from "zod";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import type { InsightFilter } from "../model";
import type { FirmItem } from "../model/firm";
import { isPublic, rangeOf } from "../records/told";

/** 无物业小区: a compound without a firm, with what residents reported there in the period. */
export type Unmanaged = {
  readonly code: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly households: number | null;
  readonly builtYear: number | null;
  readonly complaints: number;
};

const size = 30;
const cursor = z.tuple([z.string(), z.string()]);

export async function listPublishedUnmanaged(
  filter: InsightFilter,
  after?: string,
): Promise<Page<Unmanaged>> {
  const { prefix, from, until } = rangeOf(filter);
  const seen = readCursor(cursor, after);
  const rows = await db.$queryRaw<Unmanaged[]>`
    SELECT k."code", k."name", k."divisionCode", k."households", k."builtYear",
      (SELECT count(*)::int FROM "Complaint" c WHERE c."compoundId" = k."id" AND ${isPublic}
        AND c."submittedAt" >= ${from} AND c."submittedAt" < ${until}) AS "complaints"
    FROM "Compound" k
    WHERE k."firmId" IS NULL AND k."divisionCode" LIKE ${prefix}
      ${seen ? Prisma.sql`AND (k."divisionCode", k."code") > (${seen[0]}, ${seen[1]})` : Prisma.empty}
    ORDER BY k."divisionCode", k."code" LIMIT ${size + 1}`;
  return pageOf(rows, size, (last) => cursorOf(last.divisionCode, last.code));
}

/** How many compounds of the scope have no firm, of how many. */
export async function countPublishedUnmanaged(
  scope: string,
): Promise<{ readonly unmanaged: number; readonly all: number }> {
  const within = { divisionCode: { startsWith: scope } };
  const [unmanaged, all] = await Promise.all([
    db.compound.count({ where: { ...within, firmId: null } }),
    db.compound.count({ where: within }),
  ]);
  return { unmanaged, all };
}

const itemCursor = z.tuple([moment, z.uuid()]);

/** What is public of the complaints from one compound without a firm, newest first; null where it has one. */
export async function listPublishedUnmanagedItems(
  code: string,
  { from, to }: Pick<InsightFilter, "from" | "to">,
  after?: string,
): Promise<(Page<FirmItem> & { readonly name: string }) | null> {
  const compound = await db.compound.findFirst({
    where: { code, firmId: null },
    select: { id: true, name: true, divisionCode: true },
  });
  if (!compound) return null;
  const range = rangeOf({ scope: compound.divisionCode, from, to });
  const seen = readCursor(itemCursor, after);
  const rows = await db.$queryRaw<FirmItem[]>`
    SELECT c."id" AS "key", c."ref", coalesce(c."summary", g."name", '') AS "title",
      ${compound.name} AS "place", c."submittedAt" AS "at", c."status", false AS "good",
      NULL::float8 AS "days"
    FROM "Complaint" c LEFT JOIN "Category" g ON g."code" = c."categoryCode"
    WHERE c."compoundId" = ${compound.id}::uuid AND ${isPublic}
      AND c."submittedAt" >= ${range.from} AND c."submittedAt" < ${range.until}
      ${seen ? Prisma.sql`AND (c."submittedAt", c."id") < (${new Date(seen[0])}, ${seen[1]}::uuid)` : Prisma.empty}
    ORDER BY c."submittedAt" DESC, c."id" DESC LIMIT ${size + 1}`;
  const page = pageOf(rows, size, (last) => cursorOf(last.at.getTime(), last.key));
  return { ...page, name: compound.name };
}
