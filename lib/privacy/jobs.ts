import "server-only";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";
import { setting } from "@/lib/core/settings";
import { forgetOldComplaint } from "./commands/forget-complaint";

const batch = 500;

/** Complaints whose time of keeping is over lose what tells of a person (domain.md R-18). */
async function forgetOld(now: Date): Promise<void> {
  const years = await setting(db, "privacy.complaint-years", "");
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  const rows = await db.complaint.findMany({
    where: {
      AND: [
        {
          OR: [
            { closedAt: { lt: before } },
            {
              closedAt: null,
              submittedAt: { lt: before },
              status: { in: ["withdrawn", "declined", "referred", "merged"] },
            },
          ],
        },
        {
          OR: [
            { reporterId: { not: null } },
            { bodyId: { not: null } },
            { doorCipher: { not: null } },
            { lastFourIndex: { not: null } },
          ],
        },
      ],
    },
    select: { id: true },
    orderBy: { id: "asc" },
    take: batch,
  });
  for (const { id } of rows) await forgetOldComplaint(system("forget-old-complaints"), { id }, now);
}

export const privacyJobs: readonly Job[] = [
  // 02:50 in Asia/Shanghai.
  { name: "forget-old-complaints", cron: "50 18 * * *", run: forgetOld },
];
