import "server-only";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { complaintEvents } from "../model";
import type { Answer } from "../model/follow-up";
import { opensSupervision } from "../workflow";
import { clocks } from "./clocks";
import { moveComplaint, type ReadyMove } from "./complaint";
import { openSupervision } from "./supervision";

type Kept = Answer & {
  readonly personId: string;
  readonly round: number;
  readonly commentId: string | undefined;
  readonly recordedById?: string | null;
};

/** One answer of one person in one round; refused as stale where they answered already. */
export async function keepAnswer(
  tx: Tx,
  complaintId: string,
  answer: Kept,
  at: Date,
): Promise<Refusal | undefined> {
  const { personId, round, solved, satisfaction, contacted = null, commentId } = answer;
  const { recordedById = null } = answer;
  const said = { solved, satisfaction, contacted, commentId, recordedById };
  const { count } = await tx.complaintAnswer.createMany({
    data: { complaintId, personId, round, at, ...said },
    skipDuplicates: true,
  });
  return count === 1 ? undefined : refuse("stale", "answered-already");
}

/** What the reporter's own answer does: it is over, or goes back to work; with what that brings about. */
export function settleAnswer(
  tx: Tx,
  move: ReadyMove,
  now: Date,
): Promise<Refusal | readonly DraftEvent[]> {
  return move.to === "closed" ? close(tx, move, now) : rework(tx, move, now);
}

async function close(
  tx: Tx,
  { complaint, to }: ReadyMove,
  now: Date,
): Promise<Refusal | readonly DraftEvent[]> {
  if (!(await moveComplaint(tx, complaint, to, { closedAt: now }))) return refuse("stale");
  await clocks.meet(tx, complaint, "answer", now);
  return [];
}

/** Back to work with a new date; the second time the district watches over it. */
export async function rework(
  tx: Tx,
  { complaint, to }: ReadyMove,
  now: Date,
): Promise<Refusal | readonly DraftEvent[]> {
  const reworkCount = complaint.reworkCount + 1;
  if (!(await moveComplaint(tx, complaint, to, { reworkCount, closedAt: null }))) {
    return refuse("stale");
  }
  await clocks.meet(tx, complaint, "answer", now);
  await clocks.promise(tx, complaint, "closing", now);
  if (!opensSupervision(complaint)) return [];
  const cause = "unsolved-twice";
  const orderId = await openSupervision(tx, complaint, cause, now);
  return orderId ? [complaintEvents.supervised(complaint, { orderId, cause })] : [];
}
