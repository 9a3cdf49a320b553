import "server-only";
import type { Tx } from "@/lib/core/db";
import { searchTerms } from "@/lib/core/words";

/** The words a complaint is found by and compared by: title, compound and text. */
export async function termsOf(
  tx: Tx,
  of: { title: string; compoundId: string | null; body: string | undefined },
): Promise<string[]> {
  const compound = of.compoundId
    ? await tx.compound.findUnique({ where: { id: of.compoundId }, select: { name: true } })
    : null;
  return searchTerms(of.title, compound?.name, of.body);
}
