import "server-only";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { openRework } from "@/lib/suggestion/commands/rate-suggestion";
import { suggestionEvents } from "@/lib/suggestion/model";
import {
  endSupervision,
  loadSuggestionById,
  moveSuggestion,
  orderSupervision,
  type SuggestionRecord,
} from "@/lib/suggestion/records";
import { step } from "@/lib/suggestion/workflow";
import type { FindingForm, LookBackVerdict } from "../model";
import type { LookBackRecord } from "../records";
import { opensSupervision, suggestionActOf } from "../workflow";
import { keepPlan } from "./plan-look-back";

type Applied = { events: readonly DraftEvent[] };
type Follow = (
  tx: Tx,
  suggestion: SuggestionRecord,
  lookBack: LookBackRecord,
  finding: FindingForm,
  now: Date,
) => Promise<readonly DraftEvent[]>;

/** What the verdict does to the suggestion that was looked back at. */
export async function applyVerdict(
  tx: Tx,
  lookBack: LookBackRecord,
  finding: FindingForm,
  now: Date,
): Promise<Applied | Refusal> {
  const { verdict } = finding;
  const suggestion = await loadSuggestionById(tx, lookBack.suggestionId);
  if (!suggestion) return refuse("not-found");
  // Looked at again after it was closed, and it still holds: nothing is to be moved.
  if (suggestion.status === "closed" && verdict === "fulfilled") return { events: [] };
  const to = step(suggestion.status, suggestionActOf[verdict]);
  if (!to) return refuse("not-now", suggestion.status);
  const moved = await moveSuggestion(tx, suggestion, to, changesOf(finding, now));
  if (!moved) return refuse("stale");
  return { events: await follow[verdict](tx, suggestion, lookBack, finding, now) };
}

function changesOf(finding: FindingForm, now: Date): Prisma.SuggestionUncheckedUpdateManyInput {
  const changes = {
    fulfilled: { resolution: "A", closedAt: now },
    partial: {},
    unfulfilled: { watched: true },
    relapsed: { watched: true, closedAt: null },
    changed: { resolution: finding.changedTo, closedAt: now },
  } as const satisfies Record<LookBackVerdict, Prisma.SuggestionUncheckedUpdateManyInput>;
  return changes[finding.verdict];
}

const follow: Record<LookBackVerdict, Follow> = {
  fulfilled: async (tx, suggestion, { id: lookBackId }, _, now) => {
    await endSupervision(tx, suggestion.id, now);
    return [suggestionEvents.fulfilled(suggestion, { lookBackId })];
  },
  partial: async (tx, suggestion, lookBack, { newDueOn }, now) => {
    const { id: lookBackId, suggestionId, replyId, divisionCode } = lookBack;
    const next = {
      suggestionId,
      replyId,
      divisionCode,
      dueOn: newDueOn,
      cause: "promise",
    } as const;
    const { events } = await keepPlan(tx, next, now);
    return [suggestionEvents["found-partial"](suggestion, { lookBackId, newDueOn }), ...events];
  },
  unfulfilled: async (tx, suggestion, { id: lookBackId }, { verdict }, now) => {
    await openRework(tx, suggestion, now);
    const found = suggestionEvents["found-unfulfilled"](suggestion, { lookBackId });
    if (!opensSupervision(verdict)) return [found];
    const orderId = await orderSupervision(tx, suggestion, "promise-broken", now);
    if (!orderId) return [found];
    return [found, suggestionEvents.supervised(suggestion, { orderId, reason: "promise-broken" })];
  },
  relapsed: async (tx, suggestion, { id: lookBackId }, _, now) => {
    await openRework(tx, suggestion, now);
    return [suggestionEvents["found-relapsed"](suggestion, { lookBackId })];
  },
  changed: async (tx, suggestion, { id: lookBackId }, { basis, changedTo }, now) => {
    const kept = await keepProse(tx, basis);
    await endSupervision(tx, suggestion.id, now);
    await tx.suggestion.updateMany({ where: { id: suggestion.id }, data: { noteId: kept.id } });
    const event = { lookBackId, resolution: changedTo, basis: kept };
    return [suggestionEvents["policy-changed"](suggestion, event)];
  },
};
