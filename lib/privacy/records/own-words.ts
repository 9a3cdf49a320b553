import "server-only";
import { isoInShanghai } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";

/** So many rows of a kind at most are read about one person. */
export const most = 5000;

export const stamp = (at: Date | null) => at && isoInShanghai(at);

/** The texts of one's own rows, inside the transaction that reads them; null for what is erased. */
export async function textsOf(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string | null> {
  const rows = await tx.prose.findMany({
    where: { id: { in: ids.filter((id): id is string => id !== null) }, erasedAt: null },
    select: { id: true, text: true },
  });
  const texts = new Map(rows.map((row) => [row.id, row.text]));
  return (id) => texts.get(id ?? "") ?? null;
}

/** By which reference people know the consultations of these rows. */
export async function consultationRefs(
  tx: Tx,
  rows: readonly { readonly consultationId: string }[],
): Promise<(row: { readonly consultationId: string }) => string> {
  const found = await tx.consultation.findMany({
    where: { id: { in: rows.map((row) => row.consultationId) } },
    select: { id: true, ref: true },
  });
  const refs = new Map(found.map((row) => [row.id, row.ref]));
  return (row) => refs.get(row.consultationId) ?? "";
}
