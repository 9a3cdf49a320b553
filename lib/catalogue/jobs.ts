import "server-only";
import { system } from "@/lib/core/actor";
import type { Job } from "@/lib/core/job";
import { switchOffDeadRoutes } from "./commands/check-routes";

async function checkRoutes(now: Date): Promise<void> {
  await switchOffDeadRoutes(system("check-routes"), now);
}

export const catalogueJobs: readonly Job[] = [
  // 02:35 in Asia/Shanghai, after the grants that end at midnight have ended.
  { name: "check-routes", cron: "35 18 * * *", run: checkRoutes },
];
