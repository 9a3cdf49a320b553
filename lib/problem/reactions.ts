import "server-only";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import type { Reaction } from "@/lib/core/reaction";
import { codeAt } from "@/lib/core/scope";
import { detectProblems } from "./commands/detect-problems";
import { joinProposal } from "./commands/join-problem";
import { clusterable } from "./rules/clusterable";

const statuses: readonly string[] = clusterable.statuses;

/** A complaint that has a category and a community joins a proposal or, with others, makes one. */
async function gather(event: StoredEvent, now: Date): Promise<void> {
  const complaint = await db.complaint.findUnique({
    where: { id: event.subjectId },
    select: { status: true, kind: true, categoryCode: true, divisionCode: true, compoundId: true },
  });
  const communityCode = complaint && codeAt("community", complaint.divisionCode);
  if (!complaint?.categoryCode || !communityCode) return;
  if (complaint.kind === clusterable.exceptKind || !statuses.includes(complaint.status)) return;
  const group = { categoryCode: complaint.categoryCode, communityCode };
  const like = { ...group, complaintId: event.subjectId, compoundId: complaint.compoundId };
  const joined = await joinProposal(event, like, now);
  if (!joined.ok) await detectProblems({ scope: communityCode, group }, now);
}

export const problemReactions: Reaction[] = [
  {
    name: "gather-problem",
    on: [
      "complaint.submitted",
      "complaint.accepted",
      "complaint.recategorised",
      "complaint.split",
      "complaint.appealed",
    ],
    run: gather,
  },
];
