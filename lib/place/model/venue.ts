import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";

/** 轮值交接: nobody has confirmed, one of the two has, both have; or it came to nothing. */
export const handoverStatuses = [
  "proposed",
  "half-confirmed",
  "agreed",
  "refused",
  "withdrawn",
  "lapsed",
] as const;
export const handoverStatus = z.enum(handoverStatuses);
export type HandoverStatus = z.infer<typeof handoverStatus>;

/** In these a hand-over still waits for somebody; a venue has one such at most. */
export const openHandovers = [
  "proposed",
  "half-confirmed",
] as const satisfies readonly HandoverStatus[];

export const handoverSides = ["outgoing", "incoming"] as const;
export type HandoverSide = (typeof handoverSides)[number];

/** 五上墙: 统一标识、人员信息、工作职责、工作流程、规章制度 (domain.md §3). */
export const boardItems = ["sign", "people", "duties", "procedure", "rules"] as const;
export const boardItem = z.enum(boardItems);
export type BoardItem = z.infer<typeof boardItem>;

const day = z.iso.date();
const one = z.object({ memberId: z.uuid() });
const handover = z.object({ handoverId: z.uuid() });
const term = z.object({ outgoingId: z.uuid(), incomingId: z.uuid(), fromDay: day, toDay: day });

/** What happens to a venue: who joins it, who holds it, what hangs on its wall. */
export const venueEvents = defineEvents("venue", {
  "member-joined": one,
  "member-assigned": one,
  "member-left": one.extend({ lastDay: day }),
  "handover-proposed": handover.extend(term.shape),
  "handover-confirmed": handover.extend({ side: z.enum(handoverSides) }),
  /** Both confirmed: the term is set, and with it who may confirm minutes in it. */
  "handed-over": handover.extend(term.shape),
  "handover-refused": handover.extend({ reason: proseRef }),
  "handover-withdrawn": handover,
  /** Its last day passed before both had confirmed. */
  "handover-lapsed": handover,
  /** A rotating head's term ends soon and nobody follows. */
  "term-ending": z.object({ personId: z.uuid(), lastDay: day }),
  "opening-set": z.object({ openedOn: day }),
  "board-filled": z.object({ item: boardItem, text: proseRef.nullable(), files: z.number().int() }),
  "board-cleared": z.object({ item: boardItem }),
  "board-pictures-passed": z.object({ item: boardItem, files: z.number().int() }),
  "board-pictures-withheld": z.object({ item: boardItem, files: z.number().int() }),
});
