import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { excerptOf } from "@/lib/core/excerpt";
import { pageOf } from "@/lib/core/keyset";
import { dressedSql, named, newestFirst, type QueueItem, type QueueRow, rowColumns } from "./queue";
import {
  narrowedSql,
  type Office,
  officeSql,
  openSql,
  overSql,
  type QueueFilter,
} from "./queue-sql";
import { pairsOf, partsOf, waysToFind } from "./queue-words";

/** So many rows at most are sorted; what is more frequent is met soon when one reads by date. */
const few = 300;

/**
 * What was looked for among the open and the closed, newest first. Every way to find a row is cut to
 * a page of its own before they are put together, so that none of them is read to its end.
 */
export async function searchAll(actor: Actor, office: Office, filter: QueueFilter) {
  const [text, ...others] = await waysToFind(actor, office, filter.words);
  if (!text) return { rows: [], next: undefined };
  const { after, order, cursor, size } = newestFirst(filter.after);
  const shared = Prisma.sql`${officeSql(actor, office)} AND ${narrowedSql(filter)} AND ${after}`;
  const cut = (part: Prisma.Sql, way: Prisma.Sql) => Prisma.sql`(SELECT ${rowColumns}
    FROM "Complaint" c WHERE ${part} AND ${shared} AND ${way} ORDER BY ${order} LIMIT ${size + 1})`;
  const pairs = pairsOf(filter.words);
  const branches = [openSql, overSql].flatMap((part) => others.map((way) => cut(part, way)));
  if (pairs.length === 0) branches.push(cut(openSql, text), cut(overSql, text));
  else {
    const rare = Prisma.sql`(SELECT count(*) FROM few) <= ${few}`;
    branches.push(
      cut(openSql, text),
      cut(Prisma.sql`${rare} AND c."id" IN (SELECT few."id" FROM few)`, text),
      cut(Prisma.sql`NOT (${rare}) AND ${overSql}`, text),
    );
  }
  const page = Prisma.sql`SELECT c.* FROM (${Prisma.join(branches, " UNION ")}) c
    ORDER BY ${order} LIMIT ${size + 1}`;
  const rows = await db.$queryRaw<QueueRow[]>`WITH few AS MATERIALIZED (
      SELECT c."id" FROM "Complaint" c
      WHERE ${overSql} AND ${shared} AND c."grams" @> ${pairs}::text[]
      ORDER BY ${order} LIMIT ${few + 1})
    ${dressedSql(page, Prisma.sql`0`, order)}`;
  return named(pageOf(rows, size, cursor));
}

/** Where the words stand in the texts of the reader's page, for rows whose title does not show them. */
export async function listExcerpts(
  actor: Actor,
  office: Office,
  rows: readonly QueueItem[],
  words: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const parts = partsOf(words ?? "");
  const shown = (row: QueueItem) =>
    [row.title, row.compoundName, row.departmentName, row.ref].join();
  const hidden = rows.flatMap((row) => {
    const missing = parts.find((part) => !shown(row).toLowerCase().includes(part.toLowerCase()));
    return missing === undefined ? [] : [{ row, part: missing }];
  });
  if (hidden.length === 0) return new Map();
  const texts = await db.$queryRaw<{ id: string; text: string }[]>`
    SELECT c."id", p."text" FROM "Complaint" c JOIN "Prose" p ON p."id" = c."bodyId"
    WHERE c."id" = ANY(${hidden.map(({ row }) => row.id)}::uuid[]) AND p."erasedAt" IS NULL
      AND ${officeSql(actor, office)}`;
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const found = hidden.flatMap(({ row, part }) => {
    const excerpt = excerptOf(textOf.get(row.id) ?? "", part);
    return excerpt ? [[row.ref, excerpt] as const] : [];
  });
  return new Map(found);
}
