import "server-only";
import { system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";
import { refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { fallDue } from "./commands/plan-look-back";
import { freeInterested } from "./commands/replace-observer";

const batch = 500;

/** Opens what falls due today, or fell due while nobody was there to open it. */
async function openDue(now: Date): Promise<void> {
  const due = await db.lookBack.findMany({
    where: {
      dueOn: { lte: dayOf(now) },
      fellDueAt: null,
      status: { in: ["planned", "assigned", "in-progress"] },
    },
    select: { id: true, divisionCode: true, dueOn: true },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: batch,
  });
  for (const row of due) {
    await write(system("open-due-look-backs"), now, async (tx) => {
      const event = await fallDue(tx, row, now);
      return event ? { value: null, grant: null, events: [event] } : refuse("stale");
    });
  }
}

/** Nobody keeps a look-back in which they have got a stake since. */
async function freeObservers(now: Date): Promise<void> {
  const open = await db.lookBack.findMany({
    where: { status: { in: ["assigned", "in-progress"] }, assigneeId: { not: null } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: batch,
  });
  for (const { id } of open) await freeInterested(id, now);
}

export const lookBackJobs: readonly Job[] = [
  // 00:20 in Asia/Shanghai.
  { name: "open-due-look-backs", cron: "20 16 * * *", run: openDue },
  // 00:40 in Asia/Shanghai.
  { name: "free-interested-observers", cron: "40 16 * * *", run: freeObservers },
];
