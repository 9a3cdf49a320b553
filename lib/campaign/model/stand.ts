import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";
import type { PlanProgress } from "./plan";

/** How a compound that had no property management when the campaign started is managed now. */
export const standStatuses = ["unmanaged", "community-run", "firm-chosen", "taken-over"] as const;
export const standStatus = z.enum(standStatuses);
export type StandStatus = z.infer<typeof standStatus>;

export const standEvents = defineEvents("compound-stand", {
  counted: z.object({ campaignId: z.uuid(), compoundId: z.uuid() }),
  moved: z.object({ from: standStatus, to: standStatus, note: proseRef }),
});

/** One compound on the board. */
export type StandRow = {
  readonly id: string;
  readonly compound: string;
  readonly street: string;
  readonly households: number | null;
  readonly status: StandStatus;
  readonly changedAt: Date;
  /** Of its plan in this campaign; null where none is agreed. */
  readonly tasks: PlanProgress | null;
};
/** A change of the board: when which street lost or regained a compound without management. */
export type StandMove = { readonly at: Date; readonly from: string; readonly to: string };

const ref = z.string().min(1);
const note = z.string().trim().min(5, "reason-short").max(1000, "reason-long");
export const standAct = z.enum(["choose-firm", "run-by-community", "take-over", "fall-through"]);
export const standMoving = z.object({ ref, stand: z.uuid(), act: standAct, note });
export type StandMoving = z.output<typeof standMoving>;
