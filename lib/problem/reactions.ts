import "server-only";
import type { StoredEvent } from "@/lib/core/events";
import type { Reaction } from "@/lib/core/reaction";
import { joinProblem } from "./commands/join-problem";

/** A complaint that came in or changed joins a proposal or, with others, makes one. */
async function gather(event: StoredEvent, now: Date): Promise<void> {
  await joinProblem(event, now);
}

export const problemReactions: Reaction[] = [
  {
    name: "gather-problem",
    on: [
      "complaint.submitted",
      "complaint.accepted",
      "complaint.recategorised",
      "complaint.relocated",
      "complaint.split",
      "complaint.appealed",
    ],
    run: gather,
  },
];
