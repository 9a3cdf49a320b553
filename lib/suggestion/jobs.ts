import "server-only";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";
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

export const suggestionJobs: readonly Job[] = [
  { name: "settle-ratings", cron: "5,35 * * * *", run: settleRatings },
];
