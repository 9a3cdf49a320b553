import "server-only";
import { system } from "@/lib/core/actor";
import type { StoredEvent } from "@/lib/core/events";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { writeOnce } from "@/lib/core/write";
import { problemEvents } from "../model";
import { linkComplaints, openProblemLike } from "../records/problem";

type Like = {
  complaintId: string;
  categoryCode: string;
  communityCode: string;
  compoundId: string | null;
};

/**
 * A new complaint joins a proposal about the same thing at the same place, once for its event.
 * What somebody has confirmed is not added to without a person: triage is shown the complaint.
 */
export function joinProposal(
  event: StoredEvent,
  like: Like,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  const by = { event, reaction: "join-problem", actor: system("join-problem"), at: now };
  return writeOnce(by, async (tx) => {
    const problem = await openProblemLike(tx, like);
    if (problem?.status !== "detected") return refuse("not-now", "no-proposal");
    const added = await linkComplaints(tx, problem.id, [like.complaintId], now);
    if (added === 0) return refuse("stale", "already-in-problem");
    const data = { complaintIds: [like.complaintId] };
    return {
      value: { ref: problem.ref },
      grant: null,
      events: [problemEvents["complaints-added"](problem, data)],
    };
  });
}
