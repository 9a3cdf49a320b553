import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type Adoption, adoption as adoptionShape, suggestionEvents } from "../model";
import { canCountersign, canHandleSuggestion } from "../policy";
import {
  lockSuggestion,
  moveSuggestion,
  openForAct,
  openForWork,
  type SuggestionRecord,
} from "../records";
import { keepVersion, markPublished } from "../records/answer-versions";
import type { AdoptionForm, CountersignForm, decisions } from "../rules/forms";
import { separateWaits } from "../rules/separate";
import { adoptionOf, resolutionOf, step } from "../workflow";
import { nextRound, publishAnswer } from "./publish-answer";

type Done = Promise<Outcome<{ ref: string }>>;
type Decision = (typeof decisions)[number];

/** The lead department writes whether it adopts; nobody outside sees it before it is countersigned. */
export function draftAdoption(actor: Actor, input: AdoptionForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canHandleSuggestion, input.decision);
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    await lockSuggestion(tx, suggestion.id);
    const reason = input.reason ? await keepProse(tx, input.reason) : null;
    const adoption = adoptionOf[input.decision];
    // A “no” is itself the answer: a reply that was written for a “yes” is not signed any more.
    if (isNo(input.decision)) {
      await tx.suggestionReply.deleteMany({
        where: { suggestionId: suggestion.id, publishedAt: null },
      });
    }
    const of = { suggestionId: suggestion.id, departmentId: suggestion.leadDepartmentId ?? "" };
    await tx.adoptionDecision.deleteMany({ where: { ...of, publishedAt: null } });
    const written = { draftedById: actor.id ?? "", draftedAt: now };
    await tx.adoptionDecision.create({
      data: { ...of, adoption, reasonId: reason?.id, ...written },
    });
    await keepVersion(tx, {
      ...{ ...of, what: "adoption", choice: adoption, textId: reason?.id },
      ...{ writtenById: written.draftedById, writtenAt: now },
    });
    const events = [
      suggestionEvents["adoption-drafted"](suggestion, { adoption, reason }),
    ] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** Countersigned by the department's lead, adoption is published; a “no” is also the answer. */
export function countersignAdoption(actor: Actor, input: CountersignForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const draft = await adoptionToSign(tx, input);
    const mayCountersign = (by: Actor, of: SuggestionRecord) =>
      draft ? canCountersign(by, of, draft) : canHandleSuggestion(by, of);
    const opened = await openForWork(tx, actor, input.ref, mayCountersign);
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    if (!draft) return refuse("stale");
    const published = await publishAdoption(tx, actor, suggestion, draft, now);
    if (isRefusal(published)) return published;
    const { to, decision, recorded } = published;
    const value = { ref: input.ref };
    if (to !== "answered") return { value, grant, events: [recorded] };
    const answered = await answerWithReason(tx, actor, suggestion, decision, draft, now);
    return { value, grant, events: [recorded, answered] };
  });
}

/** The draft that was read; what was written since is not signed. */
export function adoptionToSign(tx: Tx, { draft: id, draftedAt, ref }: CountersignForm) {
  return tx.adoptionDecision.findFirst({
    where: { id, draftedAt, suggestion: { ref } },
    select: { id: true, adoption: true, reasonId: true, departmentId: true, draftedById: true },
  });
}
type AdoptionDraft = NonNullable<Awaited<ReturnType<typeof adoptionToSign>>>;

/** The signed decision as everybody reads it; where a “no” leads the answer is still to be made. */
export async function publishAdoption(
  tx: Tx,
  actor: Actor,
  suggestion: SuggestionRecord,
  draft: AdoptionDraft,
  now: Date,
) {
  const { departmentId } = draft;
  const adoption = adoptionShape.parse(draft.adoption);
  const decision = decisionOf(adoption);
  const to = decision && step(suggestion.status, decision);
  if (!to) return refuse("not-now", suggestion.status);
  if (to === "answered" && separateWaits(suggestion.assignments)) {
    return refuse("not-now", "separate-waits");
  }
  const changed = { adoption, adoptedAt: now, ...answeredBy(decision, now) };
  if (!(await moveSuggestion(tx, suggestion, to, changed))) return refuse("stale");
  const signed = await tx.adoptionDecision.updateMany({
    where: { id: draft.id, publishedAt: null },
    data: { publishedAt: now, countersignedById: actor.id },
  });
  if (signed.count !== 1) return refuse("stale");
  await markPublished(tx, suggestion.id, "adoption", { by: actor.id, at: now });
  const told = { adoption, departmentId, reason: null };
  const recorded = suggestionEvents["adoption-recorded"](suggestion, told);
  return { to, decision, recorded };
}

function decisionOf(adoption: Adoption): Decision | undefined {
  return (Object.keys(adoptionOf) as Decision[]).find((each) => adoptionOf[each] === adoption);
}

const isNo = (decision: Decision): decision is "keep-for-reference" | "decline" =>
  decision in resolutionOf;

function answeredBy(decision: Decision, now: Date) {
  return isNo(decision) ? { resolution: resolutionOf[decision], answeredAt: now } : {};
}

/** The reason for not adopting is the reply: C stays for reference, D is declined. */
async function answerWithReason(
  tx: Tx,
  actor: Actor,
  suggestion: SuggestionRecord,
  decision: Decision,
  draft: { reasonId: string | null; departmentId: string; draftedById: string },
  now: Date,
) {
  const { departmentId, draftedById, reasonId } = draft;
  const resolution = isNo(decision) ? resolutionOf[decision] : "C";
  const replyId = newId();
  const round = await nextRound(tx, suggestion.id);
  const bodyId = reasonId ?? "";
  await tx.suggestionReply.create({
    data: {
      id: replyId,
      suggestionId: suggestion.id,
      round,
      resolution,
      bodyId,
      basisId: reasonId,
      contact: "other",
      departmentId,
      draftedById,
      draftedAt: now,
      countersignedById: actor.id,
    },
  });
  const answer = { replyId, round, resolution, departmentId, promisedOn: null };
  return publishAnswer(tx, suggestion, { ...answer, body: null, promise: null }, now);
}
