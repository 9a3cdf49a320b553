import "server-only";
import type { Actor } from "@/lib/core/actor";
import { keepFiles, type PreparedFile } from "@/lib/core/files";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import type { BoardFilling, BoardRef } from "../model/forms";
import { venueEvents } from "../model/venue";
import { canKeepBoards } from "../policy";
import { boardFiles, boardRow, takeDown } from "../records/boards";
import { loadVenue, lockVenue, placeOf } from "../records/venue";

type Done = Promise<Outcome<{ ref: string }>>;
type Filling = BoardFilling & { readonly photos: readonly PreparedFile[] };

/**
 * 五上墙: what one board says, as text, as pictures of the wall, or both. A new text takes the place
 * of the one before; new pictures are added to those that hang there.
 */
export function hangBoard(actor: Actor, input: Filling, now: Date): Done {
  return write(actor, now, async (tx) => {
    const venue = await loadVenue(tx, input.ref);
    if (!venue) return refuse("not-found");
    const verdict = canKeepBoards(actor, placeOf(venue));
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const { item, photos } = input;
    if (input.text === "" && photos.length === 0)
      return refuse("invalid", "board-empty", { text: ["board-empty"] });
    await lockVenue(tx, venue.id);
    const row = await boardRow(tx, { venueId: venue.id, item, byId: actor.id }, now);
    const text = input.text === "" ? null : await keepProse(tx, input.text);
    await tx.venueBoard.updateMany({
      where: { id: row.id },
      data: { textId: text?.id ?? row.textId, at: now, byId: actor.id },
    });
    const owner = { subject: boardFiles, subjectId: row.id, role: "photo" } as const;
    const more = { uploadedBy: actor.id, shareable: true };
    if (!(await keepFiles(tx, { ...owner, ...more }, photos, now)))
      return refuse("invalid", "file-many", { files: ["file-many"] });
    const filled = venueEvents["board-filled"](venue, { item, text, files: photos.length });
    return { value: { ref: input.ref }, grant: verdict.grant, events: [filled] };
  });
}

export function clearBoard(actor: Actor, { ref, item }: BoardRef, now: Date): Done {
  return write(actor, now, async (tx) => {
    const venue = await loadVenue(tx, ref);
    if (!venue) return refuse("not-found");
    const verdict = canKeepBoards(actor, placeOf(venue));
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    await lockVenue(tx, venue.id);
    if (!(await takeDown(tx, venue.id, item))) return refuse("not-now", "board-bare");
    const cleared = venueEvents["board-cleared"](venue, { item });
    return { value: { ref }, grant: verdict.grant, events: [cleared] };
  });
}
