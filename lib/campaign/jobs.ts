import "server-only";
import { system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";
import { endCampaign, startCampaign } from "./commands/move-campaign";

const by = system("campaign-days");
const batch = 200;

/** On the morning of its first day it starts; on the morning after its last day it ends. */
async function followDays(now: Date): Promise<void> {
  const today = dayOf(now);
  const starting = await db.campaign.findMany({
    where: { status: "announced", fromDay: { lte: today } },
    select: { slug: true },
    orderBy: { fromDay: "asc" },
    take: batch,
  });
  for (const { slug } of starting) await startCampaign(by, { ref: slug }, now);
  const ending = await db.campaign.findMany({
    where: { status: "running", toDay: { lt: today } },
    select: { slug: true },
    orderBy: { toDay: "asc" },
    take: batch,
  });
  for (const { slug } of ending) await endCampaign(by, { ref: slug }, now);
}

export const campaignJobs: readonly Job[] = [
  // 00:15 in Asia/Shanghai.
  { name: "follow-campaign-days", cron: "15 16 * * *", run: followDays },
];
