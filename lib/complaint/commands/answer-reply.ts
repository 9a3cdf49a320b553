import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type AnswerForm, complaintEvents } from "../model";
import { isReporter } from "../policy";
import { clocks } from "../records/clocks";
import { moveComplaint, type ReadyMove, readyMove } from "../records/complaint";
import { actOfAnswer, opensSupervision } from "../workflow";

/**
 * The reporter says whether it is solved. The answer of the one whose complaint it is moves it;
 * those whose complaints were merged into it, and those who joined it, answer for themselves and
 * are counted.
 */
export function answerReply(
  actor: Actor,
  input: AnswerForm,
  now: Date,
): Promise<Outcome<{ ref: string; status: string }>> {
  return write(actor, now, async (tx) => {
    const act = actOfAnswer(input.solved);
    const move = await readyMove(tx, actor, input.ref, act);
    if (isRefusal(move)) return move;
    const { complaint } = move;
    const merged = !isReporter(actor, complaint);
    const round = complaint.reworkCount + 1;
    const comment = input.comment ? await keepProse(tx, input.comment) : null;
    const answer = { ...input, round, commentId: comment?.id };
    const kept = await keepAnswer(tx, actor, move, answer, now);
    if (kept) return kept;
    const moved = merged ? undefined : await settle(tx, move, now);
    if (moved) return moved;
    const { solved, satisfaction } = input;
    const name = act === "confirm-solved" ? "confirmed-solved" : "reported-unsolved";
    const said = complaintEvents[name](complaint, { round, solved, satisfaction, comment, merged });
    const status = merged ? complaint.status : move.to;
    return { value: { ref: complaint.ref, status }, grant: move.grant, events: [said] };
  });
}

async function keepAnswer(
  tx: Tx,
  actor: Actor,
  { complaint }: ReadyMove,
  answer: AnswerForm & { round: number; commentId?: string },
  at: Date,
): Promise<Refusal | undefined> {
  const personId = await whoAnswers(tx, actor, complaint);
  if (!personId) return refuse("not-found");
  const { round, solved, satisfaction, commentId } = answer;
  const { count } = await tx.complaintAnswer.createMany({
    data: { complaintId: complaint.id, personId, round, solved, satisfaction, commentId, at },
    skipDuplicates: true,
  });
  return count === 1 ? undefined : refuse("stale", "answered-already");
}

/** Somebody with a receipt answers as the person who confirmed their phone for it. */
async function whoAnswers(
  tx: Tx,
  actor: Actor,
  complaint: { id: string; reporterId: string | null },
) {
  if (actor.kind !== "link-holder") return actor.id;
  if (actor.subjectId === complaint.id) return complaint.reporterId;
  const own = await tx.complaint.findUnique({
    where: { id: actor.subjectId },
    select: { reporterId: true },
  });
  const joined = await tx.complaintSupport.findUnique({
    where: { id: actor.subjectId },
    select: { personId: true },
  });
  return own?.reporterId ?? joined?.personId ?? null;
}

function settle(tx: Tx, move: ReadyMove, now: Date): Promise<Refusal | undefined> {
  return move.to === "closed" ? close(tx, move, now) : rework(tx, move, now);
}

async function close(
  tx: Tx,
  { complaint, to }: ReadyMove,
  now: Date,
): Promise<Refusal | undefined> {
  if (!(await moveComplaint(tx, complaint, to, { closedAt: now }))) return refuse("stale");
  await clocks.meet(tx, complaint, "answer", now);
  return undefined;
}

/** Back to work with a new date; the second time the district watches over it. */
export async function rework(
  tx: Tx,
  { complaint, to }: ReadyMove,
  now: Date,
): Promise<Refusal | undefined> {
  const reworkCount = complaint.reworkCount + 1;
  if (!(await moveComplaint(tx, complaint, to, { reworkCount, closedAt: null }))) {
    return refuse("stale");
  }
  await clocks.meet(tx, complaint, "answer", now);
  await clocks.promise(tx, complaint, "closing", now);
  if (!opensSupervision(complaint)) return undefined;
  await tx.supervisionOrder.create({
    data: {
      subject: "complaint",
      subjectId: complaint.id,
      divisionCode: complaint.divisionCode,
      departmentId: complaint.departmentId,
      reason: "unsolved-twice",
      openedAt: now,
    },
  });
  return undefined;
}
