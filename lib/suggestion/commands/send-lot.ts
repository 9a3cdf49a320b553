import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, type Tx } from "@/lib/core/db";
import { done, type Outcome, refuse, refused } from "@/lib/core/outcome";
import { readProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { answerLotEvents, type LotResult } from "../model/lot";
import { canAnswerFor } from "../policy";
import { lockSuggestion } from "../records";
import { type AnswerLotRow, type LotCandidate, loadForLot, loadLot } from "../records/lot";
import { type ReplyForm as Answer, replyForm } from "../rules/forms";
import { reasonOf } from "../rules/lot";
import type { LotSendForm } from "../rules/lot-form";
import { nextRound } from "./publish-answer";
import { writeReply } from "./reply-suggestion";

type Item = AnswerLotRow["items"][number];
type Reasons = ReadonlyMap<string, string>;

/**
 * Writes the draft of each answer as it was read, by the command that writes a single one: each is
 * a write of its own with its own event, so one that cannot be written holds up no other. What was
 * sent twice is written once, and a lot that was sent says again what became of it.
 */
export async function sendLot(
  actor: Actor,
  input: LotSendForm,
  now: Date,
): Promise<Outcome<{ lot: string }>> {
  const lot = await loadLot(db, actor, input.lot);
  if (!lot) return refused(refuse("not-found"));
  if (lot.status === "replaced") return refused(refuse("stale", "lot-replaced"));
  const value = { lot: lot.id };
  if (lot.status === "sent") return done(value);
  if (input.texts.size === 0) return refused(refuse("invalid", "lot-none-taken"));
  const [plan, known] = await Promise.all([planOf(lot), candidatesOf(actor, lot)]);
  const reasons = new Map<string, string>();
  for (const item of lot.items) {
    if (item.result) continue;
    const reason = await answer(actor, { lot, item, plan, known, input }, now);
    if (reason) reasons.set(item.id, reason);
  }
  return finish(actor, lot, reasons, now);
}

async function candidatesOf(actor: Actor, { items }: AnswerLotRow) {
  const ids = items.map((item) => item.suggestionId);
  const rows = await loadForLot(db, actor, { id: { in: ids } });
  return new Map(rows.map((row) => [row.id, row]));
}

type Plan = Omit<Answer, "ref" | "body">;

async function planOf(lot: AnswerLotRow): Promise<Plan> {
  const texts = await readProse([lot.promiseId, lot.basisId]);
  const text = (id: string | null) => texts.get(id ?? "") ?? "";
  const { resolution, contact } = replyForm.shape;
  return {
    resolution: resolution.parse(lot.resolution),
    contact: contact.parse(lot.contact),
    promise: text(lot.promiseId),
    promisedOn: lot.promisedOn ?? "",
    promisePerson: lot.promisePerson ?? "",
    basis: text(lot.basisId),
  };
}

type One = {
  lot: AnswerLotRow;
  item: Item;
  plan: Plan;
  known: ReadonlyMap<string, LotCandidate>;
  input: LotSendForm;
};

/** Why it was not written; undefined where it was, or was left out. */
async function answer(actor: Actor, one: One, now: Date): Promise<string | undefined> {
  const { item, known, input } = one;
  const candidate = known.get(item.suggestionId);
  if (!candidate) return "not-found";
  const text = input.texts.get(item.id);
  // What could not be answered when it was shown had no box; it is not answered without being read.
  if (text === undefined) {
    return input.shown.includes(item.id) ? undefined : (candidate.obstacle ?? "lot-not-read");
  }
  const outcome = await write(actor, now, async (tx) => {
    await lockSuggestion(tx, item.suggestionId);
    const reason = await taken(tx, item);
    if (reason) return refuse("stale", reason);
    return writeReply(tx, actor, { ...one.plan, ref: candidate.ref, body: text }, now);
  });
  return outcome.ok ? undefined : reasonOf(outcome.refusal);
}

/** Takes the item's place in its lot, once; or says who was quicker. */
async function taken(tx: Tx, item: Item): Promise<string | undefined> {
  const { count } = await tx.answerLotItem.updateMany({
    where: { id: item.id, result: null, lot: { status: "prepared" } },
    data: { result: "written" },
  });
  if (count !== 1) return "lot-sent";
  const drafts = await tx.suggestionReply.count({
    where: { suggestionId: item.suggestionId, publishedAt: null },
  });
  if (drafts > 0) return "lot-drafted";
  return (await nextRound(tx, item.suggestionId)) === item.round ? undefined : "lot-answered";
}

/** Says of every item what became of it; whoever sent the same lot a moment before has said so. */
async function finish(
  actor: Actor,
  lot: AnswerLotRow,
  reasons: Reasons,
  now: Date,
): Promise<Outcome<{ lot: string }>> {
  const value = { lot: lot.id };
  const verdict = canAnswerFor(actor, lot);
  const outcome = await write(actor, now, async (tx) => {
    const { count } = await tx.answerLot.updateMany({
      where: { id: lot.id, status: "prepared" },
      data: { status: "sent", sentAt: now },
    });
    if (count !== 1) return refuse("stale", "lot-sent");
    for (const [id, reason] of reasons) {
      const data = { result: "refused", reason };
      await tx.answerLotItem.updateMany({ where: { id, result: null }, data });
    }
    await tx.answerLotItem.updateMany({
      where: { lotId: lot.id, result: null },
      data: { result: "left-out" },
    });
    const events = [answerLotEvents.sent(lot, await tell(tx, lot))] as const;
    return { value, grant: verdict.allowed ? verdict.grant : null, events };
  });
  return !outcome.ok && outcome.refusal.refused === "stale" ? done(value) : outcome;
}

async function tell(tx: Tx, lot: AnswerLotRow) {
  const items = await tx.answerLotItem.findMany({
    where: { lotId: lot.id },
    select: { suggestionId: true, result: true },
    take: lot.items.length,
  });
  const of = (result: LotResult) => items.filter((item) => item.result === result);
  return {
    writtenIds: of("written").map((item) => item.suggestionId),
    refused: of("refused").length,
    leftOut: of("left-out").length,
  };
}
