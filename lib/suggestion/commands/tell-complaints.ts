import "server-only";
import { reopenComplaint } from "@/lib/complaint/commands/reopen-complaint";
import { replyComplaint } from "@/lib/complaint/commands/reply-complaint";
import type { Contact } from "@/lib/complaint/model";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import { say } from "@/lib/core/i18n";
import { complaintIdsOf } from "@/lib/problem/records/problem";
import { answeredForReporter, relapsedForReporter, resolutionLabels } from "../copy";
import type { Resolution } from "../model";

const shown = {
  ref: true,
  title: true,
  problemId: true,
  leadDepartmentId: true,
  replies: {
    where: { publishedAt: { not: null } },
    select: { resolution: true, contact: true, departmentId: true },
    orderBy: { round: "desc" },
    take: 1,
  },
} as const;

/** Reporters read the answer where they look for it: each open complaint is answered too. */
export async function answerComplaints(event: StoredEvent, now: Date): Promise<void> {
  const suggestion = await db.suggestion.findUnique({
    where: { id: event.subjectId },
    select: shown,
  });
  const reply = suggestion?.replies[0];
  if (!suggestion?.problemId || !reply) return;
  const [refs, department] = await Promise.all([
    // Answered since: the job came a second time, or somebody else answered.
    refsIn(suggestion.problemId, ["in-progress", "rework"], {
      none: { publishedAt: { gte: event.at } },
    }),
    db.department.findUnique({ where: { id: reply.departmentId }, select: { name: true } }),
  ]);
  const text = say(answeredForReporter, "zh", {
    department: department?.name ?? "",
    title: suggestion.title,
    resolution: say(resolutionLabels[reply.resolution as Resolution], "zh"),
    ref: suggestion.ref,
  });
  const contact = reply.contact as Contact;
  const { departmentId } = reply;
  const actor = system("answer-complaints-with-suggestion");
  for (const ref of refs) await replyComplaint(actor, { ref, text, contact, departmentId }, now);
}

/** A relapse was found: what was closed is on somebody's desk again. */
export async function reopenComplaints(event: StoredEvent, now: Date): Promise<void> {
  const suggestion = await db.suggestion.findUnique({
    where: { id: event.subjectId },
    select: { problemId: true },
  });
  if (!suggestion?.problemId) return;
  const closed = ["closed", "closed-explained", "closed-unanswered"];
  const refs = await refsIn(suggestion.problemId, closed, {});
  const text = say(relapsedForReporter, "zh");
  const actor = system("reopen-complaints-with-relapse");
  for (const ref of refs) await reopenComplaint(actor, { ref, text, relapsed: true }, now);
}

async function refsIn(
  problemId: string,
  statuses: readonly string[],
  replies: { none?: { publishedAt: { gte: Date } } },
): Promise<string[]> {
  const ids = await complaintIdsOf(db, problemId);
  const rows = await db.complaint.findMany({
    where: { id: { in: ids }, status: { in: [...statuses] }, replies },
    select: { ref: true },
    orderBy: { id: "asc" },
    take: 5000,
  });
  return rows.map((row) => row.ref);
}
