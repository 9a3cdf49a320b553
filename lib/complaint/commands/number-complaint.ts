import "server-only";
import type { Actor } from "@/lib/core/actor";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents, numberSource } from "../model";
import type { NumberForm, NumberWithdrawalForm } from "../model/correcting";
import { canNumber, seesWhole } from "../policy";
import { loadComplaintForMove } from "../records/complaint";
import { numberTaken } from "../records/external-number";

export type Numbered = { readonly ref: string };

/**
 * Notes the number it has elsewhere. One number is one complaint: whoever comes second is told
 * which one has it, where they may know.
 */
export function numberComplaint(
  actor: Actor,
  input: NumberForm,
  now: Date,
): Promise<Outcome<Numbered>> {
  return write(actor, now, async (tx) => {
    const complaint = await loadComplaintForMove(tx, input.ref);
    if (!complaint || !seesWhole(actor, complaint)) return refuse("not-found");
    const verdict = canNumber(actor, complaint);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const { source, number } = input;
    const row = { id: newId(), complaintId: complaint.id, source, number, byId: actor.id, at: now };
    const { count } = await tx.complaintNumber.createMany({ data: row, skipDuplicates: true });
    if (count !== 1) return numberTaken(tx, actor, input);
    const event = complaintEvents.numbered(complaint, { source, numberId: row.id });
    return { value: { ref: complaint.ref }, grant: verdict.grant, events: [event] };
  });
}

/** A number that was noted wrongly is withdrawn, with the reason. */
export function withdrawNumber(
  actor: Actor,
  input: NumberWithdrawalForm,
  now: Date,
): Promise<Outcome<Numbered>> {
  return write(actor, now, async (tx) => {
    const complaint = await loadComplaintForMove(tx, input.ref);
    if (!complaint || !seesWhole(actor, complaint)) return refuse("not-found");
    const verdict = canNumber(actor, complaint);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const where = { id: input.numberId, complaintId: complaint.id };
    const known = await tx.complaintNumber.findFirst({ where, select: { source: true } });
    const { count } = await tx.complaintNumber.deleteMany({ where });
    if (!known || count !== 1) return refuse("stale");
    const reason = await keepProse(tx, input.text);
    const source = numberSource.parse(known.source);
    const event = complaintEvents["number-withdrawn"](complaint, { source, reason });
    return { value: { ref: complaint.ref }, grant: verdict.grant, events: [event] };
  });
}
