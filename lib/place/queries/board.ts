import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { unlooked } from "@/lib/core/file-looks";
import type { FileReader } from "@/lib/core/file-reader";
import { filesOf } from "@/lib/core/files";
import { readProse } from "@/lib/core/prose";
import { type BoardItem, boardItem, boardItems } from "../model/venue";
import { boardPictureScopes, canPassBoardPictures, canReadBoards } from "../policy";
import { boardFiles } from "../records/boards";

export type BoardPhoto = {
  readonly key: string;
  readonly name: string;
  /** A moderator passed it; null where none has looked yet. */
  readonly passed: boolean | null;
};
export type Board = {
  readonly item: BoardItem;
  readonly text: string | null;
  readonly photos: readonly BoardPhoto[];
};
type Hung = { readonly id: string; readonly item: string; readonly textId: string | null };

/** What hangs on a venue's wall, of the rows read with it, for those who keep it: also what waits. */
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
    const photos = (files.get(row.id) ?? []).map(({ key, name, shareable, passedAt }) => ({
      ...{ key, name },
      passed: passedAt ? true : shareable ? null : false,
    }));
    return [{ item, text: prose.get(row.textId ?? "") ?? null, photos }];
  });
}

/** The same for everybody: of the pictures those that a moderator passed. */
export async function listPublishedBoards(rows: readonly Hung[]): Promise<readonly Board[]> {
  const boards = await listBoards(rows);
  return boards.map((board) => ({
    ...board,
    photos: board.photos.filter((photo) => photo.passed === true),
  }));
}

const ofBoard = {
  item: true,
  venueId: true,
  venue: { select: { name: true, divisionCode: true } },
} as const;

/** A picture of a wall: for those who keep the venue or watch it, the moderator, and once passed for all. */
export const mayReadBoardFile: FileReader = async (actor, file) => {
  const board = await db.venueBoard.findUnique({
    where: { id: file.subjectId },
    select: ofBoard,
  });
  if (!board) return false;
  if (file.shareable && file.passedAt !== null) return true;
  const at = { divisionCode: board.venue.divisionCode, venueId: board.venueId };
  if (canReadBoards(actor, at).allowed) return true;
  return file.shareable && canPassBoardPictures(actor, at, { isOwn: false }).allowed;
};

/** Walls with pictures that no moderator has looked at, the oldest first. Three statements. */
export async function listBoardPicturesToPass(actor: Actor) {
  const scopes = boardPictureScopes(actor);
  if (scopes.length === 0 || actor.kind !== "person") return [];
  const waiting = await db.storedFile.findMany({
    where: {
      ...{ subject: boardFiles, role: "photo", ...unlooked },
      OR: [{ uploadedBy: null }, { uploadedBy: { not: actor.id } }],
    },
    select: { subjectId: true, key: true },
    orderBy: [{ subjectId: "asc" }, { position: "asc" }],
    take: 500,
  });
  const rows = await db.venueBoard.findMany({
    where: {
      id: { in: waiting.map((each) => each.subjectId) },
      venue: { OR: scopes.map((scope) => ({ divisionCode: { startsWith: scope } })) },
    },
    select: { id: true, ...ofBoard },
    orderBy: { id: "asc" },
    take: 50,
  });
  return rows.map(({ id, item, venue }) => ({
    ...{ id, item: boardItem.parse(item), venue: venue.name },
    photos: waiting.filter((each) => each.subjectId === id),
  }));
}
export type BoardPicturesToPass = Awaited<ReturnType<typeof listBoardPicturesToPass>>[number];
