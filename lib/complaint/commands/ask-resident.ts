import "server-only";
import type { Actor } from "@/lib/core/actor";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { complaintEvents, type ReasonForm } from "../model";
import { clocks } from "../records/clocks";
import { moveComplaint, readyMove } from "../records/complaint";

/** Asks the reporter something; the department's clock stands still until they answer. */
export function askResident(
  actor: Actor,
  input: ReasonForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "ask");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    if (!(await moveComplaint(tx, complaint, move.to))) return refuse("stale");
    await clocks.meet(tx, complaint, "first-response", now);
    await clocks.stand(tx, complaint, now);
    const amount = await setting(tx, "complaint.answer-days", complaint.divisionCode);
    await clocks.start(tx, complaint, "question", now, { amount, unit: "calendar" });
    const question = await keepProse(tx, input.text);
    const asked = complaintEvents.asked(complaint, { question });
    return { value: { ref: complaint.ref }, grant: move.grant, events: [asked] };
  });
}

export function answerQuestion(
  actor: Actor,
  input: ReasonForm,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const move = await readyMove(tx, actor, input.ref, "answer");
    if (isRefusal(move)) return move;
    const { complaint } = move;
    if (!(await moveComplaint(tx, complaint, move.to))) return refuse("stale");
    await clocks.meet(tx, complaint, "question", now);
    await clocks.goOn(tx, complaint, now);
    const answer = await keepProse(tx, input.text);
    const answered = complaintEvents["question-answered"](complaint, { answer });
    return { value: { ref: complaint.ref }, grant: move.grant, events: [answered] };
  });
}
