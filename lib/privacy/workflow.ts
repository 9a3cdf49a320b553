import { type ActIn, step as stepIn, type Transitions } from "@/lib/core/workflow";
import type { RequestStatus } from "./model";

/** What is done at once begins at its end; what is asked is answered or taken back, once. */
export const transitions = {
  asked: { grant: "granted", refuse: "refused", withdraw: "withdrawn" },
  granted: {},
  refused: {},
  withdrawn: {},
  done: {},
  frozen: {},
} as const satisfies Transitions<RequestStatus>;

export type RequestAct = ActIn<typeof transitions>;

export function step(status: string, act: RequestAct): RequestStatus | null {
  return stepIn(transitions, status, act);
}
