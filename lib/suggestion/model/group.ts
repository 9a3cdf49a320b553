import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";
import type { SuggestionStatus } from "../model";

/** As many in one group as fit one lot of answers. */
export const groupMost = 50;

export const visitKinds = ["research", "visit", "talk"] as const;
export const visitKind = z.enum(visitKinds, "missing");
export type VisitKind = z.infer<typeof visitKind>;

/** Why suggestions are not handled together. */
export const groupObstacles = [
  "group-not-lead",
  "group-other-department",
  "group-not-open",
  "group-elsewhere",
] as const;
export type GroupObstacle = (typeof groupObstacles)[number];

/** Joining and leaving is told by each suggestion itself; the group tells what is of all of them. */
export const handlingGroupEvents = defineEvents("handling-group", {
  opened: z.object({ departmentId: z.uuid(), leadId: z.uuid(), reason: proseRef }),
  "lead-changed": z.object({ leadId: z.uuid() }),
  visited: z.object({ kind: visitKind, onDay: z.iso.date(), note: proseRef }),
  ended: z.object({}),
});

type Other = {
  readonly ref: string;
  readonly title: string;
  readonly status: SuggestionStatus;
  readonly leads: boolean;
};

/** What a suggestion is handled together with, as everybody may read it. */
export type Together = {
  readonly groupId: string;
  readonly others: readonly Other[];
  /** Trips and talks for all of them, each once. */
  readonly visits: readonly { readonly kind: VisitKind; readonly onDay: string }[];
};
