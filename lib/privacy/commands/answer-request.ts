import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { dataEvents } from "../model";
import type { AnswerForm, RequestIdForm } from "../model/request";
import { canAnswerRequest, canManageOwnData, canWithdrawRequest } from "../policy";
import { loadRequest, moveRequest } from "../records/request";
import { step } from "../workflow";

type Done = Promise<Outcome<{ id: string }>>;

/** Grants or refuses, each with its reason (个保法 50 条); once, and also after the date has passed. */
export function answerRequest(actor: Actor, { id, answer, text }: AnswerForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const request = await loadRequest(tx, id);
    const verdict = canAnswerRequest(actor, { personId: request?.personId ?? "" });
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!request) return refuse("not-found");
    const to = step(request.status, answer);
    if (!to) return refuse("not-now", request.status);
    const reason = await keepProse(tx, text);
    const change = { doneAt: now, answerId: reason.id, answeredById: actor.id };
    if (!(await moveRequest(tx, request, to, change))) return refuse("stale");
    const of = { id, divisionCode: "" };
    const name = answer === "grant" ? "granted" : "refused";
    const answered = dataEvents[name](of, { kind: request.kind, answer: reason });
    return { value: { id }, grant: verdict.grant, events: [answered] };
  });
}

/** Who asked takes it back before it was answered. */
export function withdrawRequest(actor: Actor, { id }: RequestIdForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    if (!canManageOwnData(actor).allowed) return refuse("forbidden", "sign-in-first");
    const request = await loadRequest(tx, id);
    const verdict = request && canWithdrawRequest(actor, request);
    if (!request || !verdict?.allowed) return refuse("not-found");
    const to = step(request.status, "withdraw");
    if (!to) return refuse("not-now", request.status);
    if (!(await moveRequest(tx, request, to, { doneAt: now }))) return refuse("stale");
    const withdrawn = dataEvents.withdrawn({ id, divisionCode: "" }, { kind: request.kind });
    return { value: { id }, grant: verdict.grant, events: [withdrawn] };
  });
}
