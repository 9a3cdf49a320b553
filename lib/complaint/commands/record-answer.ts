import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { complaintEvents } from "../model";
import type { RecordedAnswer } from "../model/follow-up";
import { canRecordAnswer, seesWhole } from "../policy";
import { keepAnswer, settleAnswer } from "../records/answer";
import { loadComplaintForMove, type MovableComplaint } from "../records/complaint";
import { actOfAnswer, step } from "../workflow";

/**
 * 回访: triage or the station asked the reporter and writes down what they said. It counts and moves
 * as if the reporter had said it here; the department that answered never records it.
 */
export function recordAnswer(
  actor: Actor,
  input: RecordedAnswer,
  now: Date,
): Promise<Outcome<{ ref: string; status: string }>> {
  return write(actor, now, async (tx) => {
    const complaint = await loadComplaintForMove(tx, input.ref);
    if (!complaint || !seesWhole(actor, complaint)) return refuse("not-found");
    const move = readyToRecord(actor, complaint, input);
    if (isRefusal(move)) return move;
    const { personId } = move;
    const round = complaint.reworkCount + 1;
    const comment = input.comment ? await keepProse(tx, input.comment) : null;
    const answer = { ...input, personId, round, commentId: comment?.id, recordedById: actor.id };
    const more =
      (await keepAnswer(tx, complaint.id, answer, now)) ?? (await settleAnswer(tx, move, now));
    if (isRefusal(more)) return more;
    const { solved, satisfaction, contacted } = input;
    const name = solved === "yes" ? "confirmed-solved" : "reported-unsolved";
    const said = complaintEvents[name](complaint, {
      ...{ round, solved, satisfaction, contacted, comment },
      merged: false,
      recorded: true,
    });
    return {
      value: { ref: complaint.ref, status: move.to },
      grant: move.grant,
      events: [said, ...more],
    };
  });
}

function readyToRecord(actor: Actor, complaint: MovableComplaint, { solved }: RecordedAnswer) {
  const verdict = canRecordAnswer(actor, complaint);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  const to = step(complaint.status, actOfAnswer(solved));
  if (!to) return refuse("not-now", complaint.status);
  if (!complaint.reporterId) return refuse("not-now", "nobody-to-ask");
  return { complaint, to, grant: verdict.grant, personId: complaint.reporterId };
}
