import "server-only";
import type { Tx } from "./db";
import type { FileRole } from "./files";

type Owner = { readonly subject: string; readonly subjectId: string; readonly role: FileRole };

/** Pictures whose uploader agreed to show them and that no moderator has looked at. */
export const unlooked = { shareable: true, passedAt: null } as const;

type Look = {
  readonly shown: boolean;
  readonly byId: string | null;
  /** The pictures that were looked at; left out where no more can come. */
  readonly keys?: readonly string[];
};

/** A moderator's word on the pictures of an owner that wait for one; how many there were. */
export async function settleFiles(
  tx: Tx,
  owner: Owner,
  { shown, byId, keys }: Look,
  at: Date,
): Promise<number> {
  const { count } = await tx.storedFile.updateMany({
    where: { ...owner, ...unlooked, ...(keys ? { key: { in: [...keys] } } : {}) },
    data: shown ? { passedAt: at, passedById: byId } : { shareable: false },
  });
  return count;
}
