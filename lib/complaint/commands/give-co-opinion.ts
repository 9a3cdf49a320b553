import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { CoTextForm } from "../model/handling";
import { canGiveOpinion } from "../policy/parts";
import { loadCoPart, movePart } from "../records/parts";
import { awaitsParts, stepCo } from "../workflow";

/** The department that was asked tells the lead what it thinks; it sees its part and no more. */
export function giveCoOpinion(
  actor: Actor,
  input: Omit<CoTextForm, "ref">,
  now: Date,
): Promise<Outcome<{ part: string }>> {
  return write(actor, now, async (tx) => {
    const part = await loadCoPart(tx, input.part);
    if (!part) return refuse("not-found");
    const verdict = canGiveOpinion(actor, part);
    if (!verdict.allowed) {
      return verdict.reason === "own-complaint"
        ? refuse("forbidden", verdict.reason)
        : refuse("not-found");
    }
    const to = stepCo(part.status, "submit");
    if (!to || !awaitsParts(part.complaint.status)) return refuse("not-now", "co-not-now");
    const answer = await keepProse(tx, input.text);
    const given = { opinionId: answer.id, submittedAt: now };
    if (!(await movePart(tx, part, to, given))) return refuse("stale");
    const { departmentId } = part;
    const event = complaintEvents["co-opinion-given"](part.complaint, { departmentId, answer });
    return { value: { part: part.id }, grant: verdict.grant, events: [event] };
  });
}
