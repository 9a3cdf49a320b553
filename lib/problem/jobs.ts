import "server-only";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";
import { detectProblems } from "./commands/detect-problems";
import { measureProblem } from "./commands/measure-problem";

const batch = 500;

/** Problems that were declared resolved: has it come back? */
async function measure(now: Date): Promise<void> {
  const rows = await db.problem.findMany({
    where: { status: "resolved", baselineCount: { not: null } },
    select: { ref: true },
    orderBy: { resolvedAt: "asc" },
    take: batch,
  });
  for (const { ref } of rows) await measureProblem(system("measure-problems"), { ref }, now);
}

export const problemJobs: Job[] = [
  // 02:20 in Asia/Shanghai: whatever the reactions missed, such as an import or a new threshold.
  {
    name: "detect-problems",
    cron: "20 18 * * *",
    run: async (now) => void (await detectProblems({ scope: "" }, now)),
  },
  // 03:10 in Asia/Shanghai.
  { name: "measure-problems", cron: "10 19 * * *", run: measure },
];
