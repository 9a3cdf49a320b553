import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { complaintEvents, complaintStatus } from "../model";
import { clocks } from "../records/clocks";
import {
  loadComplaintForMove,
  moveComplaint,
  type ReadyMove,
  readyFor,
} from "../records/complaint";

const clockOf = {
  "awaiting-resident": "question",
  "in-consultation": "consultation",
  replied: "answer",
} as const;

/** The time somebody had is over: work goes on, or an unanswered reply stands as unanswered. */
export function lapseComplaint(
  actor: Actor,
  input: { readonly ref: string },
  now: Date,
): Promise<Outcome<{ ref: string; status: string }>> {
  return write(actor, now, async (tx) => {
    const complaint = await loadComplaintForMove(tx, input.ref);
    if (!complaint) return refuse("not-found");
    const move = readyFor(actor, complaint, "lapse");
    if (isRefusal(move)) return move;
    const refused = await letLapse(tx, move, now);
    if (refused) return refused;
    const from = complaintStatus.parse(complaint.status);
    const lapsed = complaintEvents.lapsed(complaint, { from });
    const value = { ref: complaint.ref, status: move.to };
    return { value, grant: move.grant, events: [lapsed] };
  });
}

async function letLapse(
  tx: Tx,
  { complaint, to }: ReadyMove,
  now: Date,
): Promise<Refusal | undefined> {
  const kind = clockOf[complaint.status as keyof typeof clockOf];
  const due = await tx.deadline.count({
    where: {
      subject: "complaint",
      subjectId: complaint.id,
      kind,
      metAt: null,
      cancelledAt: null,
      dueAt: { lt: now },
    },
  });
  if (due === 0) return refuse("not-now", "still-time");
  const data = to === "closed-unanswered" ? { closedAt: now } : {};
  if (!(await moveComplaint(tx, complaint, to, data))) return refuse("stale");
  await clocks.cancel(tx, complaint, kind, now);
  if (kind !== "answer") await clocks.goOn(tx, complaint, now);
  return undefined;
}

/** A draft nobody came back to is thrown away, its words and its door with it. */
export function discardDraft(
  actor: Actor,
  input: { readonly id: string },
  now: Date,
): Promise<Outcome<{ id: string }>> {
  return write(actor, now, async (tx) => {
    const draft = await tx.complaint.findUnique({
      where: { id: input.id },
      select: { ref: true, bodyId: true },
    });
    const complaint = draft && (await loadComplaintForMove(tx, draft.ref));
    if (!draft || !complaint) return refuse("not-found");
    const move = readyFor(actor, complaint, "discard");
    if (isRefusal(move)) return move;
    const nothing = { title: "", bodyId: null, doorCipher: null, draftPhoneCipher: null };
    const nobody = { reporterId: null, lastFourIndex: null, onBehalfCipher: null };
    const personal = { ...nothing, ...nobody };
    if (!(await moveComplaint(tx, complaint, move.to, personal))) return refuse("stale");
    if (draft.bodyId) await tx.prose.deleteMany({ where: { id: draft.bodyId } });
    const discarded = complaintEvents.discarded(complaint, {});
    return { value: { id: complaint.id }, grant: move.grant, events: [discarded] };
  });
}
