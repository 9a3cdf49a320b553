import "server-only";
import type { Actor } from "@/lib/core/actor";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, refuse, refused } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { isWithin, type Limit } from "@/lib/core/rate-limit";
import { write } from "@/lib/core/write";
import { liveEvents } from "../model/live";
import { canTakePart } from "../policy";
import type { QuestionAsking, QuestionTarget } from "../rules/live-forms";
import { inSession, itemOn, pressesTooFast, sideOf, takingPart } from "./hold-session";
import type { Moved } from "./move-consultation";

const asks: Limit = { name: "live-question", points: 6, seconds: 600 };

/** A question to the room, from in it or from home. It is read by everybody who watches. */
export async function askQuestion(
  actor: Actor,
  input: QuestionAsking,
  now: Date,
): Promise<Outcome<{ ref: string; questionId: string }>> {
  if (actor.id && !(await isWithin(asks, actor.id)))
    return refused(refuse("rate-limited", "asked-often"));
  return write(actor, now, async (tx) => {
    const seen = await takingPart(tx, actor, input.ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    const side = await sideOf(tx, it.id, personId);
    const text = await keepProse(tx, input.text);
    const question = { id: newId(), side, textId: text.id, personId, status: "open" };
    await tx.liveQuestion.create({
      data: {
        ...question,
        consultationId: it.id,
        agendaItemId: await itemOn(tx, it.id),
        askedAt: now,
      },
    });
    const event = liveEvents["question-asked"](it, { questionId: question.id, side, text });
    return { value: { ref: it.ref, questionId: question.id }, grant, events: [event] };
  });
}

/** 我也这么想: counted once for each person, however often it is pressed. */
export async function supportQuestion(actor: Actor, input: QuestionTarget, now: Date): Moved {
  if (await pressesTooFast(actor)) return refused(refuse("rate-limited"));
  return write(actor, now, async (tx) => {
    const seen = await takingPart(tx, actor, input.ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    const id = input.questionId;
    const question = await tx.liveQuestion.findFirst({
      where: { id, consultationId: it.id, status: { not: "hidden" } },
      select: { personId: true },
    });
    if (!question) return refuse("not-found");
    if (question.personId === personId) return refuse("not-now", "own-question");
    const support = { questionId: id, personId, at: now };
    const made = await tx.questionSupport.createMany({ data: [support], skipDuplicates: true });
    if (made.count !== 1) return refuse("stale", "already-supported");
    await tx.liveQuestion.updateMany({ where: { id }, data: { supports: { increment: 1 } } });
    const event = liveEvents["question-supported"](it, { questionId: id });
    return { value: { ref: it.ref }, grant, events: [event] };
  });
}

export async function withdrawSupport(actor: Actor, input: QuestionTarget, now: Date): Moved {
  if (await pressesTooFast(actor)) return refused(refuse("rate-limited"));
  return write(actor, now, async (tx) => {
    const seen = await inSession(tx, actor, input.ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    const id = input.questionId;
    const gone = await tx.questionSupport.deleteMany({
      where: { questionId: id, personId: actor.id ?? "" },
    });
    if (gone.count !== 1) return refuse("not-found");
    await tx.liveQuestion.updateMany({
      where: { id, consultationId: it.id },
      data: { supports: { decrement: 1 } },
    });
    const event = liveEvents["support-withdrawn"](it, { questionId: id });
    return { value: { ref: it.ref }, grant, events: [event] };
  });
}
