import "server-only";
import type { Tx } from "@/lib/core/db";
import { bigrams, searchTerms } from "@/lib/core/words";

type Text = string | null | undefined;

/**
 * What a complaint is found by: its words, as meaning is compared by them, and its pairs of
 * characters, which find any part of a word and of the reference's tail.
 */
export function foundBy(ref: string, ...texts: readonly Text[]) {
  const tail = ref.slice(ref.indexOf("-") + 1);
  return { terms: searchTerms(...texts), grams: bigrams(tail, ...texts) };
}

/** The same from a row: title, compound and text. */
export async function wordsOf(
  tx: Tx,
  of: { ref: string; title: string; compoundId: string | null; body: string | undefined },
) {
  const compound = of.compoundId
    ? await tx.compound.findUnique({ where: { id: of.compoundId }, select: { name: true } })
    : null;
  return foundBy(of.ref, of.title, compound?.name, of.body);
}
