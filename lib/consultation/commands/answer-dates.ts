import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { datePollEvents } from "../model/date-poll";
import { canAnswerDates } from "../policy";
import { type ConsultationRecord, loadConsultation } from "../records";
import { holdOpen, openPollOf, optionsOf } from "../records/date-poll";
import type { DateAnswering } from "../rules/poll-forms";

/** An answer to every date; whoever answers again means that instead, until the poll closes. */
export function answerDates(
  actor: Actor,
  input: DateAnswering,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const it = await loadConsultation(tx, input.ref);
    const verdict = it && (await mayAnswer(tx, actor, it));
    if (!it || !verdict?.allowed || !actor.id) return refuse("not-found");
    const poll = await openPollOf(tx, it.id);
    if (!poll || !(await holdOpen(tx, poll.id, now))) return refuse("not-now", "poll-closed");
    const options = await optionsOf(tx, poll.id);
    const rows = options.map((option) => ({
      optionId: option.id,
      answer: input.answers[option.id],
    }));
    const fields = rows.flatMap((row) => (row.answer ? [] : [`answer-${row.optionId}`]));
    if (fields.length > 0) {
      const faults = Object.fromEntries(fields.map((name) => [name, ["answer-all"]]));
      return refuse("invalid", "answer-all", faults);
    }
    const personId = actor.id;
    await tx.dateAnswer.deleteMany({
      where: { personId, optionId: { in: options.map((each) => each.id) } },
    });
    await tx.dateAnswer.createMany({
      data: rows.map(({ optionId, answer = "no" }) => ({
        id: newId(),
        optionId,
        personId,
        answer,
        at: now,
      })),
    });
    const event = datePollEvents["date-answered"](it, { pollId: poll.id });
    return { value: { ref: it.ref }, grant: verdict.grant, events: [event] };
  });
}

/** Whoever is invited, acts for a department that is, or hosts it. */
async function mayAnswer(tx: Tx, actor: Actor, it: ConsultationRecord): Promise<Verdict> {
  const invitations = await tx.attendance.findMany({
    where: { consultationId: it.id, status: { in: ["invited", "joined", "leave-asked"] } },
    select: { personId: true, departmentId: true },
    take: 500,
  });
  return canAnswerDates(actor, it, invitations);
}
