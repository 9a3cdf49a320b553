import { type ActIn, step as stepIn, type Transitions } from "@/lib/core/workflow";
import type { CampaignStatus } from "./model";

/** Announced before it starts, started and ended by the day, closed when its report is done. */
export const transitions = {
  drafted: { announce: "announced", discard: "discarded" },
  announced: { start: "running", "call-off": "called-off" },
  running: { end: "summing-up", "call-off": "called-off" },
  "summing-up": { close: "closed", resume: "running" },
  closed: {},
  "called-off": {},
  discarded: {},
} as const satisfies Transitions<CampaignStatus>;

export type CampaignAct = ActIn<typeof transitions>;

export function step(status: string, act: CampaignAct): CampaignStatus | null {
  return stepIn(transitions, status, act);
}

/** What people were told stands: period and catalogue are settled with the announcement. */
export function canChange(status: string): boolean {
  return status === "drafted";
}

/** Quotas may be put right until the report. */
export function canSetQuotas(status: string): boolean {
  return ["drafted", "announced", "running"].includes(status);
}

/** Consultations come and go until it is closed. */
export function canGather(status: string): boolean {
  return ["announced", "running", "summing-up"].includes(status);
}
