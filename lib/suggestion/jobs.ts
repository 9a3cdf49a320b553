import "server-only";
import { addDays, dayOf, endOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";
import { remindRaters } from "./commands/remind-raters";
import { settleRating } from "./commands/settle-rating";

const batch = 500;

/** Answers whose time for rating is up. */
async function settleRatings(now: Date): Promise<void> {
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT s."id"::text AS id FROM "Deadline" d JOIN "Suggestion" s ON s."id" = d."subjectId"
    WHERE d."subject" = 'suggestion' AND d."kind" = 'rating' AND d."metAt" IS NULL
      AND d."cancelledAt" IS NULL AND d."dueAt" < ${now} AND s."status" = 'answered'
    ORDER BY d."dueAt" LIMIT ${batch}`;
  for (const { id } of due) await settleRating(id, now);
}

/** Days before the time for rating is up on which those who are silent are reminded. */
const reminderDays = 3;

async function remindOfRatings(now: Date): Promise<void> {
  const due = await db.deadline.findMany({
    where: {
      ...{ subject: "suggestion", kind: "rating", metAt: null, cancelledAt: null },
      remindedAt: null,
      dueAt: { gt: now, lte: endOfDay(addDays(dayOf(now), reminderDays)) },
    },
    select: { id: true },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: batch,
  });
  for (const { id } of due) await remindRaters(id, now);
}

export const suggestionJobs: readonly Job[] = [
  { name: "settle-ratings", cron: "5,35 * * * *", run: settleRatings },
  // 09:10 in Asia/Shanghai: when people read it.
  { name: "remind-raters", cron: "10 1 * * *", run: remindOfRatings },
];
