import "server-only";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";
import { listOverdueOrder } from "./commands/list-order";
import { superviseLate } from "./commands/open-order";
import { watchedClocks } from "./rules/late";

const batch = 500;

/** Departments' clocks on suggestions that ran out while nobody watches yet, the oldest first. */
async function superviseLateOnes(now: Date): Promise<void> {
  const late = await db.$queryRaw<{ id: string }[]>`
    SELECT d."id"::text AS id FROM "Deadline" d
    WHERE d."subject" || '.' || d."kind" = ANY(${watchedClocks}::text[]) AND d."dueAt" < ${now}
      AND d."metAt" IS NULL AND d."cancelledAt" IS NULL AND d."pausedAt" IS NULL
      AND d."watchedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "SupervisionOrder" o
        WHERE o."subject" = d."subject" AND o."subjectId" = d."subjectId" AND o."closedAt" IS NULL)
    ORDER BY d."dueAt" LIMIT ${batch}`;
  for (const { id } of late) await superviseLate(id, now);
}

/** Orders whose own time ran out go before the chairmen. */
async function listOverdueOrders(now: Date): Promise<void> {
  const due = await db.supervisionOrder.findMany({
    where: { status: { in: ["running", "accepted"] }, dueAt: { lt: now }, listedAt: null },
    select: { id: true },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: batch,
  });
  for (const { id } of due) await listOverdueOrder(id, now);
}

export const supervisionJobs: readonly Job[] = [
  { name: "supervise-late-suggestions", cron: "12,42 * * * *", run: superviseLateOnes },
  { name: "list-overdue-orders", cron: "17,47 * * * *", run: listOverdueOrders },
];
