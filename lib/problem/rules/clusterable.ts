import type { ComplaintKind, ComplaintStatus } from "@/lib/complaint/model";

/**
 * Complaints that may make a common problem: sent, not ended, not answered. A report of wrongdoing
 * never does, since it may not be seen together with others.
 */
export const clusterable = {
  statuses: [
    "submitted",
    "accepted",
    "dispatched",
    "return-requested",
    "received",
    "in-progress",
    "awaiting-resident",
    "in-consultation",
    "rework",
  ],
  exceptKind: "report",
} as const satisfies { statuses: readonly ComplaintStatus[]; exceptKind: ComplaintKind };
