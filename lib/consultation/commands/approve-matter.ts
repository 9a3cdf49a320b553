import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import type { ProseRef } from "@/lib/core/prose-ref";
import { type Written, write } from "@/lib/core/write";
import { matterEvents } from "../model";
import { type MatterRecord, moveMatter } from "../records";
import type { MatterApproval, MatterSuggestion } from "../rules/forms";
import { type MatterAct, stepMatter } from "../workflow";
import { answersOf, idsOf, settled, stillPublicised } from "./settle-matter";
import { suggestedOf } from "./suggest-matter";

const path = ["screen", "shortlist", "publicise", "approve"] as const satisfies MatterAct[];

/**
 * The rest of the way to an approved matter in one act, for whoever may do every step of it: the
 * table's steps one by one, each with its own event. Only for a matter that came from a common
 * problem: the problem stood in public with its reporters, so that a period of its own is not asked
 * for; one that was begun runs to its end.
 */
export function approveForScheduling(
  actor: Actor,
  input: MatterApproval,
  now: Date,
): Promise<Outcome<{ matterRef: string }>> {
  return write(actor, now, (tx) => approvedOf(tx, actor, input, now));
}

/**
 * A common problem is put forward and its matter approved in one act, for whoever may do both: the
 * three questions are answered where it is suggested, and what is left is to schedule it.
 */
export function suggestForScheduling(
  actor: Actor,
  input: MatterSuggestion & MatterApproval,
  now: Date,
): Promise<Outcome<{ problemRef: string; matterRef: string }>> {
  return write(actor, now, async (tx) => {
    const suggested = await suggestedOf(tx, actor, input, now);
    if (isRefusal(suggested)) return suggested;
    const { matterRef } = suggested.value;
    const approved = await approvedOf(tx, actor, { ...input, matterRef }, now);
    if (isRefusal(approved)) return approved;
    const [first, ...rest] = suggested.events;
    return { ...suggested, grant: approved.grant, events: [first, ...rest, ...approved.events] };
  });
}

async function approvedOf(
  tx: Tx,
  actor: Actor,
  input: MatterApproval,
  now: Date,
): Promise<Written<{ matterRef: string }> | Refusal> {
  const found = await settled(tx, actor, input);
  if (isRefusal(found)) return found;
  const early = mustWait(found.matter, now);
  if (early) return early;
  const steps = stepsFrom(found.matter.status);
  if (steps.length === 0) return refuse("not-now", found.matter.status);
  const questions = await answersOf(tx, input);
  if (isRefusal(questions)) return questions;
  const publicisedAt = steps.includes("publicise") ? now : undefined;
  const data = { publicisedAt, approvedAt: now, questions: idsOf(questions) };
  if (!(await moveMatter(tx, found.matter, "approved", data))) return refuse("stale");
  const [first, ...rest] = steps.map((act) => eventOf(act, found.matter, questions));
  if (!first) return refuse("not-now", found.matter.status);
  return { value: { matterRef: found.matter.ref }, grant: found.grant, events: [first, ...rest] };
}

function mustWait(matter: MatterRecord, now: Date): Refusal | null {
  if (!matter.problemId) return refuse("not-now", "publicise-first");
  return stillPublicised(matter, now);
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
  questions: Readonly<Record<string, ProseRef>>,
): DraftEvent {
  if (act === "screen") return matterEvents.screened(matter, {});
  if (act === "shortlist") return matterEvents.shortlisted(matter, {});
  if (act === "publicise") return matterEvents.publicised(matter, {});
  return matterEvents.approved(matter, { questions });
}
