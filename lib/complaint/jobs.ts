import "server-only";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { Job } from "@/lib/core/job";
import { expireHandover } from "./commands/answer-handover";
import { fillWords } from "./commands/fill-words";
import { discardDraft, lapseComplaint } from "./commands/lapse-complaint";
import { markLate } from "./commands/mark-late";

const batch = 500;
const draftDays = 30;

type Due = { ref: string };

/** Who was asked, and did not answer in time. */
async function lapse(now: Date): Promise<void> {
  const due = await db.$queryRaw<Due[]>`
    SELECT c."ref" FROM "Deadline" d JOIN "Complaint" c ON c."id" = d."subjectId"
    WHERE d."subject" = 'complaint' AND d."metAt" IS NULL AND d."cancelledAt" IS NULL
      AND d."dueAt" < ${now} AND (d."kind", c."status") IN
        (('question', 'awaiting-resident'), ('consultation', 'in-consultation'), ('answer', 'replied'))
    ORDER BY d."dueAt" LIMIT ${batch}`;
  for (const { ref } of due) await lapseComplaint(system("lapse-complaints"), { ref }, now);
}

/** Drafts are kept for thirty days (domain.md R-18). */
async function discard(now: Date): Promise<void> {
  const before = new Date(now.getTime() - draftDays * 86_400_000);
  const drafts = await db.complaint.findMany({
    where: { status: "draft", createdAt: { lt: before } },
    select: { id: true },
    orderBy: { createdAt: "asc" },
    take: batch,
  });
  for (const { id } of drafts) await discardDraft(system("discard-drafts"), { id }, now);
}

/** Firms that did not answer in their ten days. */
async function expire(now: Date): Promise<void> {
  const due = await db.complaintHandover.findMany({
    where: { status: "sent", dueAt: { lt: now } },
    select: { id: true },
    orderBy: { dueAt: "asc" },
    take: batch,
  });
  for (const { id } of due) await expireHandover(system("expire-handovers"), { handover: id }, now);
}

/** Dates of triage and departments that have passed, told once each (core/deadline `grade`). */
async function late(now: Date): Promise<void> {
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT d."id" FROM "Deadline" d JOIN "Complaint" c ON c."id" = d."subjectId"
    WHERE d."subject" = 'complaint' AND d."metAt" IS NULL AND d."cancelledAt" IS NULL
      AND d."pausedAt" IS NULL AND d."dueAt" < ${now} AND c."dueAt" IS NOT NULL
      AND d."kind" IN ('triage', 'first-response', 'closing', 'return')
      AND (d."lateAt" IS NULL OR (d."threefoldAt" IS NULL
        AND ${now} - d."startedAt" >= 3 * (d."dueAt" - d."startedAt")))
    ORDER BY d."dueAt" LIMIT ${batch}`;
  for (const { id } of due) await markLate(system("mark-late"), { deadline: id }, now);
}

const beginning = { at: new Date(0), id: "00000000-0000-0000-0000-000000000000" };

/**
 * Late answers that the district does not watch over yet, since the setting of their place gives
 * days: all of them, a lot at a time. Where it gives none, `late` has asked already.
 */
async function watch(now: Date): Promise<void> {
  let { at, id } = beginning;
  for (;;) {
    const lot = await db.$queryRaw<{ id: string; dueAt: Date }[]>`
      SELECT d."id", d."dueAt" FROM "Deadline" d
      WHERE d."subject" = 'complaint' AND d."kind" = 'closing' AND d."metAt" IS NULL
        AND d."cancelledAt" IS NULL AND d."pausedAt" IS NULL AND d."lateAt" IS NOT NULL
        AND d."watchedAt" IS NULL AND (d."dueAt", d."id") > (${at}, ${id}::uuid)
      ORDER BY d."dueAt", d."id" LIMIT ${batch}`;
    for (const each of lot) await markLate(system("mark-late"), { deadline: each.id }, now);
    const last = lot.at(-1);
    if (!last || lot.length < batch) return;
    at = last.dueAt;
    id = last.id;
  }
}

/** Rows that no search finds yet, until there are none. */
async function fill(now: Date): Promise<void> {
  const filled = await fillWords(now);
  if (filled > 0) await fill(now);
}

export const complaintJobs: readonly Job[] = [
  { name: "lapse-complaints", cron: "*/10 * * * *", run: lapse },
  { name: "expire-handovers", cron: "*/10 * * * *", run: expire },
  { name: "mark-late", cron: "*/10 * * * *", run: late },
  // 08:10 in Asia/Shanghai, on the day on which the working days are over.
  { name: "watch-late", cron: "10 0 * * *", run: watch },
  { name: "fill-words", cron: "40 18 * * *", run: fill },
  { name: "discard-drafts", cron: "20 18 * * *", run: discard },
];
