import { type ActIn, step as stepIn, type Transitions } from "@/lib/core/workflow";
import type { HandoverStatus } from "./model/venue";

/** 轮值交接: both confirm, each once (domain.md §2); who proposed as outgoing has confirmed by it. */
export const handoverTransitions = {
  proposed: {
    confirm: "half-confirmed",
    refuse: "refused",
    withdraw: "withdrawn",
    lapse: "lapsed",
  },
  "half-confirmed": {
    confirm: "agreed",
    refuse: "refused",
    withdraw: "withdrawn",
    lapse: "lapsed",
  },
  agreed: {},
  refused: {},
  withdrawn: {},
  lapsed: {},
} as const satisfies Transitions<HandoverStatus>;

export type HandoverAct = ActIn<typeof handoverTransitions>;

export function handoverStep(status: string, act: HandoverAct): HandoverStatus | null {
  return stepIn(handoverTransitions, status, act);
}
