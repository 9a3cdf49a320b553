import "server-only";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";

const day = 24 * 3_600_000;

export const accountJobs: readonly Job[] = [
  // 03:20 in Asia/Shanghai: codes are kept a day for looking into abuse, then forgotten.
  {
    name: "forget-codes",
    cron: "20 19 * * *",
    run: async (now) => {
      await db.signInCode.deleteMany({
        where: { expiresAt: { lt: new Date(now.getTime() - day) } },
      });
    },
  },
];
