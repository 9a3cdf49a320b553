import "server-only";
import type { Actor } from "@/lib/core/actor";
import { settleFiles } from "@/lib/core/file-looks";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import type { BoardLook } from "../model/forms";
import { boardItem, venueEvents } from "../model/venue";
import { canPassBoardPictures } from "../policy";
import { boardFiles } from "../records/boards";
import { placeOf } from "../records/venue";

type Looked = Promise<Outcome<{ ref: string }>>;

/** A moderator looked at these pictures of a wall, and at no others: what came since waits still. */
function look(actor: Actor, { ref, keys }: BoardLook, shown: boolean, now: Date): Looked {
  return write(actor, now, async (tx) => {
    const board = await tx.venueBoard.findUnique({
      where: { id: ref },
      select: {
        ...{ id: true, item: true },
        venue: { select: { id: true, code: true, divisionCode: true } },
      },
    });
    if (!board) return refuse("not-found");
    const { venue } = board;
    const own = await tx.storedFile.count({
      where: { key: { in: keys }, uploadedBy: actor.id ?? undefined },
    });
    const verdict = canPassBoardPictures(actor, placeOf(venue), { isOwn: own > 0 });
    if (!verdict.allowed) return refuse("not-found");
    const owner = { subject: boardFiles, subjectId: board.id, role: "photo" } as const;
    const files = await settleFiles(tx, owner, { shown, byId: actor.id, keys }, now);
    if (files === 0) return refuse("stale", "no-photos");
    const event = venueEvents[shown ? "board-pictures-passed" : "board-pictures-withheld"];
    const events = [event(venue, { item: boardItem.parse(board.item), files })] as const;
    return { value: { ref }, grant: verdict.grant, events };
  });
}

export function passBoardPictures(actor: Actor, input: BoardLook, now: Date): Looked {
  return look(actor, input, true, now);
}

/** They show a face, a plate or a door; they stay with those who keep the venue. */
export function withholdBoardPictures(actor: Actor, input: BoardLook, now: Date): Looked {
  return look(actor, input, false, now);
}
