import "server-only";
import { dayOf } from "@/lib/core/day";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
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
import { nextRound, roundDays } from "../rules/rounds";
import { opensSupervision, suggestionActOf } from "../workflow";
import { keepPlan } from "./plan-look-back";

type Of = LookBackRecord & { readonly suggestionId: string; readonly replyId: string };
type Applied = { events: readonly DraftEvent[] };
type Follow = (
  tx: Tx,
  suggestion: SuggestionRecord,
  lookBack: Of,
  finding: FindingForm,
  now: Date,
) => Promise<readonly DraftEvent[]>;

/** What the verdict does to the suggestion that was looked back at. */
export async function applyVerdict(
  tx: Tx,
  lookBack: Of,
  finding: FindingForm,
  now: Date,
): Promise<Applied | Refusal> {
  const { verdict } = finding;
  const suggestion = await loadSuggestionById(tx, lookBack.suggestionId);
  if (!suggestion) return refuse("not-found");
  // Looked at again after it was closed, and it still holds: nothing is to be moved.
  if (suggestion.status === "closed" && verdict === "fulfilled") {
    return { events: await againLater(tx, suggestion.id, lookBack, now) };
  }
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
  fulfilled: async (tx, suggestion, lookBack, _, now) => {
    await endSupervision(tx, suggestion.id, now);
    const again = await againLater(tx, suggestion.id, lookBack, now);
    return [suggestionEvents.fulfilled(suggestion, { lookBackId: lookBack.id }), ...again];
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

/** Where the district looks at what is closed again after 30, 90 or 180 days: the next such round. */
async function againLater(
  tx: Tx,
  suggestionId: string,
  { replyId, divisionCode }: Of,
  now: Date,
): Promise<readonly DraftEvent[]> {
  const on: number[] = [];
  for (const days of roundDays) {
    if ((await setting(tx, `look-back.round-${days}`, divisionCode)) === 1) on.push(days);
  }
  if (on.length === 0) return [];
  const { closedAt } = await tx.suggestion.findUniqueOrThrow({
    where: { id: suggestionId },
    select: { closedAt: true },
  });
  const dueOn = closedAt && nextRound(on, dayOf(closedAt), dayOf(now));
  if (!dueOn) return [];
  const plan = { suggestionId, replyId, divisionCode, dueOn, cause: "round" } as const;
  return (await keepPlan(tx, plan, now)).events;
}
