import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { planEvents } from "../model/plan";
import type { DateAnswer, DateAsk } from "../model/task";
import { canAskDate, canKeepPlans } from "../policy";
import { moveAsk } from "../records/reports";
import { taskToAct } from "../records/tasks";
import { whyNotDay } from "../rules/task-days";
import { stepAsk, stepTask } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;

/** The department asks for a later day and says why; until it is answered the old one stands. */
export function askDate(actor: Actor, input: DateAsk, now: Date): Done {
  return write(actor, now, async (tx) => {
    const found = await taskToAct(tx, actor, input, canAskDate);
    if (isRefusal(found)) return found;
    const { plan, task, grant } = found;
    const isOpen = plan.status === "agreed" && stepTask(task.status, "report") !== null;
    if (!isOpen) return refuse("not-now", task.status);
    const why = whyNotDay(input.dueOn, { dueOn: task.dueOn, today: dayOf(now) });
    if (why) return refuse("invalid", undefined, { dueOn: [why] });
    const waiting = await tx.planDateAsk.count({ where: { taskId: task.id, status: "asked" } });
    if (waiting > 0) return refuse("not-now", "date-waits");
    const reason = await keepProse(tx, input.reason);
    const asked = { taskId: task.id, dueOn: input.dueOn };
    const by = { askedById: actor.id, askedAt: now };
    await tx.planDateAsk.create({
      data: { id: newId(), ...asked, ...by, status: "asked", reasonId: reason.id },
    });
    const event = planEvents["date-asked"](plan, { ...asked, reason });
    return { value: { ref: input.ref }, grant, events: [event] };
  });
}

/** Those who keep the plan let the task have the day, or say why not. */
export function answerDate(actor: Actor, input: DateAnswer, now: Date): Done {
  return write(actor, now, async (tx) => {
    const found = await taskToAct(tx, actor, input, canKeepPlans);
    if (isRefusal(found)) return found;
    const { plan, task, grant } = found;
    const ask = await tx.planDateAsk.findFirst({
      where: { id: input.ask, taskId: task.id },
      select: { id: true, status: true, dueOn: true },
    });
    if (!ask) return refuse("not-found");
    const to = stepAsk(ask.status, input.answer);
    if (!to) return refuse("not-now", "date-answered");
    const note = input.note === "" ? null : await keepProse(tx, input.note);
    const by = { answeredById: actor.id, answeredAt: now };
    if (!(await moveAsk(tx, ask, to, { ...by, noteId: note?.id }))) return refuse("stale");
    const taskId = task.id;
    if (to === "granted")
      await tx.planTask.updateMany({ where: { id: taskId }, data: { dueOn: ask.dueOn } });
    const { dueOn } = ask;
    const event =
      to === "granted" || !note
        ? planEvents["date-granted"](plan, { taskId, dueOn, note })
        : planEvents["date-refused"](plan, { taskId, note });
    return { value: { ref: input.ref }, grant, events: [event] };
  });
}
