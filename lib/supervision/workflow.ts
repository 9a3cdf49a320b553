import { type ActIn, step as stepIn, type Transitions } from "@/lib/core/workflow";
import type { OrderStatus } from "./model";

/** An order's own steps; the matter it is about keeps its status (workflows.md). */
export const transitions = {
  running: { explain: "explained", extend: "running", end: "ended" },
  explained: { accept: "accepted", "send-back": "running", end: "ended" },
  accepted: { "send-back": "running", extend: "accepted", end: "ended" },
  ended: {},
} as const satisfies Transitions<OrderStatus>;

export type OrderAct = ActIn<typeof transitions>;

export function step(status: string, act: OrderAct): OrderStatus | null {
  return stepIn(transitions, status, act);
}
