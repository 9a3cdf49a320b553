import "server-only";
import { isoInShanghai } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";

/** What somebody said on their own phone while a member looked back. */
export async function ownConfirmations(tx: Tx, personId: string) {
  const rows = await tx.lookBackConfirmation.findMany({
    where: { personId },
    select: { lookBackId: true, solved: true, at: true },
    take: 5000,
  });
  const lookBacks = await tx.lookBack.findMany({
    where: { id: { in: rows.map((row) => row.lookBackId) } },
    select: { id: true, ref: true },
  });
  const refs = new Map(lookBacks.map((row) => [row.id, row.ref]));
  return rows.map(({ lookBackId, solved, at }) => ({
    ref: refs.get(lookBackId) ?? "",
    solved,
    at: isoInShanghai(at),
  }));
}

/** What they said still counts; that it was them is known no longer. */
export async function forgetConfirmations(tx: Tx, personId: string): Promise<void> {
  await tx.lookBackConfirmation.updateMany({ where: { personId }, data: { personId: null } });
}
