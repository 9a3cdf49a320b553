import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { DraftEvent } from "@/lib/core/events";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { matterEvents } from "../model";
import { canSettleMatter } from "../policy";
import { type MatterRecord, moveMatter } from "../records";
import type { MatterApproval } from "../rules/forms";
import { type MatterAct, stepMatter } from "../workflow";
import { answersOf, idsOf, settled, unanswered } from "./settle-matter";

const path = ["screen", "shortlist", "publicise", "approve"] as const satisfies MatterAct[];

/**
 * The rest of the way to an approved matter in one act, for whoever may do every step of it: the
 * table's steps one by one, each with its own event.
 */
export function approveForScheduling(
  actor: Actor,
  input: MatterApproval,
  now: Date,
): Promise<Outcome<{ problemRef: string }>> {
  return write(actor, now, async (tx) => {
    const found = await settled(tx, actor, input.problemRef, canSettleMatter);
    if ("refused" in found) return found;
    const steps = stepsFrom(found.matter.status);
    if (steps.length === 0) return refuse("not-now", found.matter.status);
    const questions = await answersOf(tx, input);
    if (!questions) return unanswered;
    const data = { publicisedAt: now, approvedAt: now, questions: idsOf(questions) };
    if (!(await moveMatter(tx, found.matter, "approved", data))) return refuse("stale");
    const events = steps.map((act) => eventOf(act, found.matter, questions));
    const [first, ...rest] = events;
    if (!first) return refuse("not-now", found.matter.status);
    return {
      value: { problemRef: input.problemRef },
      grant: found.grant,
      events: [first, ...rest],
    };
  });
}

/** The acts that are left, as the table has them; none where the matter is past them. */
function stepsFrom(status: string): readonly (typeof path)[number][] {
  const steps: (typeof path)[number][] = [];
  let at = status;
  for (const act of path) {
    const next = stepMatter(at, act);
    if (!next) continue;
    steps.push(act);
    at = next;
  }
  return at === "approved" ? steps : [];
}

function eventOf(
  act: (typeof path)[number],
  matter: MatterRecord,
  questions: Parameters<typeof matterEvents.approved>[1]["questions"],
): DraftEvent {
  if (act === "screen") return matterEvents.screened(matter, {});
  if (act === "shortlist") return matterEvents.shortlisted(matter, {});
  if (act === "publicise") return matterEvents.publicised(matter, {});
  return matterEvents.approved(matter, { questions });
}
