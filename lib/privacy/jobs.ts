import "server-only";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";
import { setting } from "@/lib/core/settings";
import { forgetOldComplaint } from "./commands/forget-complaint";
import { forgetNames } from "./commands/forget-names";
import { watchRequest } from "./commands/watch-request";

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

/** Look-backs concluded so long ago that the names signed on the spot are kept no longer. */
async function forgetSigned(now: Date): Promise<void> {
  const years = await setting(db, "privacy.complaint-years", "");
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT l."id" FROM "LookBack" l WHERE l."concludedAt" < ${before} AND EXISTS (
      SELECT 1 FROM "LookBackConfirmation" c
      WHERE c."lookBackId" = l."id" AND (c."nameCipher" IS NOT NULL OR c."nameIndex" IS NOT NULL))
    ORDER BY l."concludedAt", l."id" LIMIT ${batch}`;
  for (const { id } of rows) await forgetNames(system("forget-signed-names"), { id }, now);
}

const soonDays = 10;

/** Requests that nobody has answered, near or past their date; read by the date, told once each. */
async function watchRequests(now: Date): Promise<void> {
  const until = new Date(now.getTime() + soonDays * 86_400_000);
  const rows = await db.dataRequest.findMany({
    where: {
      status: "asked",
      OR: [
        { dueAt: { lte: until }, soonAt: null, lateAt: null },
        { dueAt: { lt: now }, lateAt: null },
      ],
    },
    select: { id: true },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: batch,
  });
  for (const { id } of rows) await watchRequest(system("watch-data-requests"), { id }, now);
}

export const privacyJobs: readonly Job[] = [
  // 02:50 in Asia/Shanghai.
  { name: "forget-old-complaints", cron: "50 18 * * *", run: forgetOld },
  // 03:00 in Asia/Shanghai.
  { name: "forget-signed-names", cron: "0 19 * * *", run: forgetSigned },
  // 08:40 in Asia/Shanghai.
  { name: "watch-data-requests", cron: "40 0 * * *", run: watchRequests },
];
