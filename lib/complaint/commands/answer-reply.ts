import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { Answer } from "../model/follow-up";
import { isReporter } from "../policy";
import { keepAnswer, settleAnswer } from "../records/answer";
import { type MovableComplaint, readyMove } from "../records/complaint";
import { actOfAnswer } from "../workflow";

/**
 * The reporter says whether it is solved. The answer of the one whose complaint it is moves it;
 * those whose complaints were merged into it, and those who joined it, answer for themselves and
 * are counted.
 */
export function answerReply(
  actor: Actor,
  input: Answer,
  now: Date,
): Promise<Outcome<{ ref: string; status: string }>> {
  return write(actor, now, async (tx) => {
    const act = actOfAnswer(input.solved);
    const move = await readyMove(tx, actor, input.ref, act);
    if (isRefusal(move)) return move;
    const { complaint } = move;
    const merged = !isReporter(actor, complaint);
    const round = complaint.reworkCount + 1;
    const personId = await whoAnswers(tx, actor, complaint);
    if (!personId) return refuse("not-found");
    const comment = input.comment ? await keepProse(tx, input.comment) : null;
    const answer = { ...input, personId, round, commentId: comment?.id };
    const kept = await keepAnswer(tx, complaint.id, answer, now);
    if (kept) return kept;
    const more = merged ? [] : await settleAnswer(tx, move, now);
    if (isRefusal(more)) return more;
    const said = saidBy(complaint, input, { round, comment, merged });
    const status = merged ? complaint.status : move.to;
    return { value: { ref: complaint.ref, status }, grant: move.grant, events: [said, ...more] };
  });
}

type Around = { round: number; comment: ProseRef | null; merged: boolean };

function saidBy(complaint: MovableComplaint, input: Answer, around: Around): DraftEvent {
  const { solved, satisfaction, contacted = null } = input;
  const name = solved === "yes" ? "confirmed-solved" : "reported-unsolved";
  return complaintEvents[name](complaint, { ...around, solved, satisfaction, contacted });
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
