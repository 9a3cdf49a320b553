import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { meetDeadline, openDeadline } from "@/lib/core/deadline-records";
import type { DraftEvent } from "@/lib/core/events";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { setting } from "@/lib/core/settings";
import { write } from "@/lib/core/write";
import { type RatingSide, suggestionEvents } from "../model";
import { canReadSuggestion, ratingSideOf } from "../policy";
import {
  attendedMembersOf,
  latestReply,
  loadSuggestion,
  lockSuggestion,
  moveSuggestion,
  orderSupervision,
  reportersOf,
  type SuggestionRecord,
  speakerOf,
} from "../records";
import { actAfterVoices, type Eligible, type Voice } from "../rules/rating";
import type { RatingForm } from "../rules/rating-form";
import { opensSupervision, step } from "../workflow";
import { planRatedLookBack } from "./settle-rating";

/** One voice a person and answer. A dissatisfied one sends it back to the department at once. */
export function rateSuggestion(
  actor: Actor,
  input: RatingForm,
  now: Date,
): Promise<Outcome<{ ref: string; side: RatingSide }>> {
  return write(actor, now, async (tx) => {
    const speaker = await speaking(tx, actor, input.ref);
    if ("refused" in speaker) return speaker;
    const { personId, side, eligible } = speaker;
    if (side === "member" && !input.sheet) return refuse("invalid", "sheet-missing");
    await lockSuggestion(tx, speaker.id);
    const suggestion = await loadSuggestion(tx, input.ref);
    const reply = suggestion && (await latestReply(tx, suggestion.id));
    if (suggestion?.status !== "answered" || !reply) return refuse("not-now", suggestion?.status);
    const of = { suggestionId: suggestion.id, round: reply.round };
    const voices = await voicesOf(tx, of);
    if (voices.some((voice) => voice.personId === personId))
      return refuse("stale", "already-rated");
    const voiced = await keepVoice(tx, suggestion, { ...of, personId, side }, input, now);
    const act = actAfterVoices([...voices, { side, ...input }], eligible);
    const followed = act ? await follow(tx, suggestion, act, reply.round, now) : [];
    if (!followed) return refuse("stale");
    return { value: { ref: input.ref, side }, grant: null, events: [voiced, ...followed] };
  });
}

type Speaker = { id: string; personId: string; side: RatingSide; eligible: Eligible };

/** Whoever is on neither side is told that there is nothing to rate. */
async function speaking(tx: Tx, actor: Actor, ref: string): Promise<Speaker | Refusal> {
  const seen = await loadSuggestion(tx, ref);
  if (!seen || !canReadSuggestion(actor, seen, seen.status).allowed) return refuse("not-found");
  const personId = await speakerOf(tx, actor);
  const reporterIds = await reportersOf(tx, seen.problemId);
  const attendedMemberIds = await attendedMembersOf(tx, seen.consultationId);
  const side = ratingSideOf({ personId, reporterIds, attendedMemberIds });
  if (!side || !personId) return refuse("not-found", "not-your-suggestion");
  const eligible = { resident: reporterIds.length, member: attendedMemberIds.length };
  return { id: seen.id, personId, side, eligible };
}

type Round = { suggestionId: string; round: number };

export async function voicesOf(tx: Tx, of: Round): Promise<(Voice & { personId: string })[]> {
  const rows = await tx.suggestionRating.findMany({
    where: of,
    select: { personId: true, side: true, solved: true, satisfaction: true, work: true },
    take: 5000,
  });
  return rows as (Voice & { personId: string })[];
}

async function keepVoice(
  tx: Tx,
  suggestion: SuggestionRecord,
  of: Round & { personId: string; side: RatingSide },
  { solved, satisfaction, work, sheet, comment }: RatingForm,
  now: Date,
): Promise<DraftEvent> {
  const words = comment ? await keepProse(tx, comment) : null;
  const said = { solved, satisfaction, work };
  const { round, side } = of;
  const facets = side === "member" ? (sheet ?? null) : null;
  await tx.suggestionRating.create({
    data: { ...of, ...said, ...facets, commentId: words?.id, at: now },
  });
  return suggestionEvents.voiced(suggestion, {
    ...{ round, side, ...said },
    ...{ sheet: facets, comment: words },
  });
}

async function follow(
  tx: Tx,
  suggestion: SuggestionRecord,
  act: "rate-satisfied" | "rate-dissatisfied",
  round: number,
  now: Date,
): Promise<DraftEvent[] | null> {
  const to = step(suggestion.status, act);
  if (!to) return null;
  const of = { subject: "suggestion", subjectId: suggestion.id };
  await meetDeadline(tx, { ...of, kind: "rating" }, now);
  if (act === "rate-satisfied") {
    await planRatedLookBack(tx, suggestion, now);
    const moved = await moveSuggestion(tx, suggestion, to);
    return moved ? [suggestionEvents.rated(suggestion, { round })] : null;
  }
  const reworkCount = suggestion.reworkCount + 1;
  if (!(await moveSuggestion(tx, suggestion, to, { reworkCount }))) return null;
  await openRework(tx, suggestion, now);
  const sentBack = suggestionEvents["sent-back"](suggestion, { round, reworkCount });
  if (!opensSupervision(suggestion)) return [sentBack];
  const orderId = await orderSupervision(tx, suggestion, "dissatisfied-twice", now);
  if (!orderId) return [sentBack];
  return [
    sentBack,
    suggestionEvents.supervised(suggestion, { orderId, reason: "dissatisfied-twice" }),
  ];
}

/** The department has so long for its next answer. */
export async function openRework(
  tx: Tx,
  suggestion: { id: string; divisionCode: string; leadDepartmentId: string | null },
  now: Date,
): Promise<void> {
  const { id, divisionCode, leadDepartmentId: departmentId } = suggestion;
  const amount = await setting(tx, "suggestion.rework-days", divisionCode);
  const of = { subject: "suggestion", subjectId: id, kind: "reply", divisionCode, departmentId };
  await openDeadline(tx, { ...of, startedAt: now, amount, unit: "calendar" });
}
