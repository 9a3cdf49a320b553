import "server-only";
import { randomBytes } from "node:crypto";
import { sha256 } from "./canonical";
import { db, type Prisma, type Tx } from "./db";
import { newId } from "./ids";
import type { ProseRef } from "./prose-ref";

/** A text with its fresh salt and reference, for history that is stored in lots later. */
export function salted(text: string) {
  const row = { id: newId(), text, salt: randomBytes(16).toString("hex") };
  const ref: ProseRef = { id: row.id, digest: sha256(`${row.salt}\n${text}`) };
  return { row, ref };
}

/** Keeps a text with a fresh salt. Erasing the row later honours a deletion and breaks no chain. */
export async function keepProse(tx: Tx, text: string): Promise<ProseRef> {
  const { row, ref } = salted(text);
  await tx.prose.create({ data: row });
  return ref;
}

/** Many texts in one statement, in their order. */
export async function keepManyProse(tx: Tx, texts: readonly string[]): Promise<ProseRef[]> {
  const kept = texts.map(salted);
  await tx.prose.createMany({ data: kept.map(({ row }) => row) });
  return kept.map(({ ref }) => ref);
}

/** Rows made by `salted`, those of erased texts among them, in one statement. */
export async function keepSalted(
  tx: Tx,
  rows: readonly Prisma.ProseCreateManyInput[],
): Promise<void> {
  await tx.prose.createMany({ data: [...rows] });
}

/** The texts of many rows in one statement, by id; erased and missing ones are absent. */
export async function readProse(
  ids: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = ids.filter((id): id is string => Boolean(id));
  if (wanted.length === 0) return new Map();
  const rows = await db.prose.findMany({
    where: { id: { in: wanted }, erasedAt: null },
    select: { id: true, text: true },
  });
  return new Map(rows.map((row) => [row.id, row.text]));
}

/**
 * Erases texts with their salts: what is left of them in the ledger is a digest of which nothing
 * can be told any more, and every chain still fits (domain.md R-09).
 */
export async function eraseProse(tx: Tx, ids: readonly string[], at: Date): Promise<number> {
  if (ids.length === 0) return 0;
  const { count } = await tx.prose.updateMany({
    where: { id: { in: [...ids] }, erasedAt: null },
    data: { text: "", salt: "", erasedAt: at },
  });
  return count;
}
