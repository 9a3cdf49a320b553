import "server-only";
import type { Job } from "@/lib/core/job";
import { detectProblems } from "./commands/detect-problems";

export const problemJobs: Job[] = [
  // 02:20 in Asia/Shanghai: whatever the reactions missed, such as an import or a new threshold.
  {
    name: "detect-problems",
    cron: "20 18 * * *",
    run: async (now) => void (await detectProblems({ scope: "" }, now)),
  },
];
