import { type ActIn, step as stepIn, type Transitions } from "@/lib/core/workflow";
import type { ProblemStatus } from "./model";

export const transitions = {
  detected: { confirm: "confirmed", dismiss: "dismissed", merge: "merged" },
  confirmed: { plan: "planned", merge: "merged", split: "confirmed" },
  planned: { start: "in-progress" },
  "in-progress": { "declare-resolved": "resolved" },
  resolved: { verify: "verified", relapse: "relapsed" },
  verified: { relapse: "relapsed" },
  relapsed: { plan: "planned" },
  dismissed: {},
  merged: {},
} as const satisfies Transitions<ProblemStatus>;

export type ProblemAct = ActIn<typeof transitions>;

export function step(status: string, act: ProblemAct): ProblemStatus | null {
  return stepIn(transitions, status, act);
}
