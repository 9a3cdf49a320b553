import "server-only";
import { db } from "@/lib/core/db";
import type { FileReader } from "@/lib/core/file-reader";
import { filesOf } from "@/lib/core/files";
import { readProse } from "@/lib/core/prose";
import { type BoardItem, boardItems } from "../model/venue";
import { boardFiles } from "../records/boards";

export type Board = {
  readonly item: BoardItem;
  readonly text: string | null;
  readonly photos: readonly { readonly key: string; readonly name: string }[];
};
type Hung = { readonly id: string; readonly item: string; readonly textId: string | null };

/** What hangs on a venue's wall, of the rows read with it; everybody may read it. */
export async function listBoards(rows: readonly Hung[]): Promise<readonly Board[]> {
  if (rows.length === 0) return [];
  const [prose, files] = await Promise.all([
    readProse(rows.map((row) => row.textId)),
    filesOf(
      boardFiles,
      rows.map((row) => row.id),
    ),
  ]);
  return boardItems.flatMap((item) => {
    const row = rows.find((each) => each.item === item);
    if (!row) return [];
    const photos = (files.get(row.id) ?? []).map(({ key, name }) => ({ key, name }));
    return [{ item, text: prose.get(row.textId ?? "") ?? null, photos }];
  });
}

/** The wall of a venue is public. */
export const mayReadBoardFile: FileReader = async (_actor, file) =>
  (await db.venueBoard.count({ where: { id: file.subjectId } })) === 1;
