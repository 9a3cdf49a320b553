import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { liveEvents } from "../model/live";
import { type ConsultationPlace, canHideQuestion, canRunSession } from "../policy";
import type { ConsultationRecord } from "../records";
import type { QuestionHiding, QuestionTarget } from "../rules/live-forms";
import { type QuestionAct, stepQuestion } from "../workflow";
import { inSession } from "./hold-session";
import type { Moved } from "./move-consultation";

type Change = { readonly noteId: string | null; readonly event: DraftEvent };

function settle(
  actor: Actor,
  input: QuestionTarget,
  act: QuestionAct,
  can: (actor: Actor, it: ConsultationPlace) => Verdict,
  now: Date,
  change: (it: ConsultationRecord, tx: Tx) => Promise<Change>,
): Moved {
  return write(actor, now, async (tx) => {
    const seen = await inSession(tx, actor, input.ref, can);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    const where = { id: input.questionId, consultationId: it.id };
    const question = await tx.liveQuestion.findFirst({ where, select: { status: true } });
    if (!question) return refuse("not-found");
    const to = stepQuestion(question.status, act);
    if (!to) return refuse("not-now", question.status);
    const { noteId, event } = await change(it, tx);
    const moved = await tx.liveQuestion.updateMany({
      where: { ...where, status: question.status },
      data: { status: to, noteId, settledAt: to === "open" ? null : now },
    });
    if (moved.count !== 1) return refuse("stale");
    return { value: { ref: it.ref }, grant, events: [event] };
  });
}

export function answerQuestion(actor: Actor, input: QuestionTarget, now: Date): Moved {
  return settle(actor, input, "answer", canRunSession, now, async (it) => ({
    noteId: null,
    event: liveEvents["question-answered"](it, { questionId: input.questionId }),
  }));
}

/** Marked as answered too early: it stands among the open ones again. */
export function reopenQuestion(actor: Actor, input: QuestionTarget, now: Date): Moved {
  return settle(actor, input, "reopen", canRunSession, now, async (it) => ({
    noteId: null,
    event: liveEvents["question-shown"](it, { questionId: input.questionId }),
  }));
}

/** The words disappear from the page, the reason stands in their place. */
export function hideQuestion(actor: Actor, input: QuestionHiding, now: Date): Moved {
  return settle(actor, input, "hide", canHideQuestion, now, async (it, tx) => {
    const reason = await keepProse(tx, input.reason);
    const { questionId } = input;
    return {
      noteId: reason.id,
      event: liveEvents["question-hidden"](it, { questionId, reason }),
    };
  });
}

export function showQuestion(actor: Actor, input: QuestionTarget, now: Date): Moved {
  return settle(actor, input, "show", canHideQuestion, now, async (it) => ({
    noteId: null,
    event: liveEvents["question-shown"](it, { questionId: input.questionId }),
  }));
}
