import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type AcceptForm, complaintEvents } from "../model";
import { clocks } from "../records/clocks";
import { moveComplaint, type ReadyMove, readyFor, readyMove } from "../records/complaint";
import { personalKindsIn } from "../rules/personal-data";
import { sendTo } from "./dispatch-complaint";

/**
 * Takes a complaint on, under the category and the public summary that triage decided, and where a
 * department is named sends it there in the same moment. A summary with personal data is refused
 * (domain.md §14, R-05).
 */
export function acceptComplaint(
  actor: Actor,
  input: AcceptForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "accept");
    if (isRefusal(move)) return move;
    if (personalKindsIn(input.summary).length > 0) {
      return refuse("invalid", undefined, { summary: ["summary-personal"] });
    }
    const accepted = await accept(tx, move, input, now);
    if (isRefusal(accepted)) return accepted;
    const value = { ref: move.complaint.ref };
    if (!input.departmentId) return { value, grant: move.grant, events: [accepted] };
    const taken = { ...move.complaint, status: move.to };
    const onward = readyFor(actor, taken, "dispatch");
    if (isRefusal(onward)) return onward;
    const sent = await sendTo(tx, onward, input.departmentId, now);
    return isRefusal(sent) ? sent : { value, grant: move.grant, events: [accepted, sent] };
  });
}

async function accept(
  tx: Tx,
  { complaint, to }: ReadyMove,
  input: AcceptForm,
  now: Date,
): Promise<DraftEvent | Refusal> {
  const { categoryCode, urgency, summary } = input;
  const category = await tx.category.findUnique({
    where: { code: categoryCode },
    select: { version: true },
  });
  if (!category) return refuse("invalid", "category-missing");
  const categoryVersion = category.version;
  const data = { categoryCode, categoryVersion, urgency, summary, acceptedAt: now };
  if (!(await moveComplaint(tx, complaint, to, data))) return refuse("stale");
  await clocks.meet(tx, complaint, "triage", now);
  const promised = { ...complaint, categoryCode, urgency };
  await clocks.promise(tx, promised, "first-response", now);
  await clocks.promise(tx, promised, "closing", now);
  return complaintEvents.accepted(complaint, { categoryCode, urgency });
}
