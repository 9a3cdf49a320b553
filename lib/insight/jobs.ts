import "server-only";
import type { Job } from "@/lib/core/job";
import { foldTallies } from "@/lib/core/tally-fold";
import { factKinds } from "./records/tally-kinds";

/** Brings the dashboards up to date with what was written; the worker does so every few seconds. */
export const foldWritten = () => foldTallies(factKinds);

export const insightJobs: readonly Job[] = [
  { name: "fold-tallies", cron: "* * * * *", run: async () => void (await foldWritten()) },
];
