import "server-only";
import type { Tx } from "@/lib/core/db";
import { dropFile } from "@/lib/core/files";
import { newId } from "@/lib/core/ids";
import type { BoardItem } from "../model/venue";

/** Files of a board belong to its row. */
export const boardFiles = "venue-board";

type Hanging = {
  readonly venueId: string;
  readonly item: BoardItem;
  readonly byId: string | null;
};

/** The row of a board, made where nothing hung there yet. */
export async function boardRow(
  tx: Tx,
  of: Hanging,
  now: Date,
): Promise<{ readonly id: string; readonly textId: string | null }> {
  const row = { id: newId(), ...of, at: now };
  await tx.venueBoard.createMany({ data: [row], skipDuplicates: true });
  return tx.venueBoard.findUniqueOrThrow({
    where: { venueId_item: { venueId: of.venueId, item: of.item } },
    select: { id: true, textId: true },
  });
}

/** Takes a board down with its files; false where none hung there. */
export async function takeDown(tx: Tx, venueId: string, item: BoardItem): Promise<boolean> {
  const row = await tx.venueBoard.findUnique({
    where: { venueId_item: { venueId, item } },
    select: { id: true },
  });
  if (!row) return false;
  const owner = { subject: boardFiles, subjectId: row.id };
  const files = await tx.storedFile.findMany({ where: owner, select: { key: true }, take: 50 });
  for (const { key } of files) await dropFile(tx, owner, key);
  const { count } = await tx.venueBoard.deleteMany({ where: { id: row.id } });
  return count === 1;
}
