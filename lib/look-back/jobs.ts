import "server-only";
import { system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";
import { refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { fallDue } from "./commands/plan-look-back";

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

export const lookBackJobs: readonly Job[] = [
  // 00:20 in Asia/Shanghai.
  { name: "open-due-look-backs", cron: "20 16 * * *", run: openDue },
];
