import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { type Written, write } from "@/lib/core/write";
import { type Resolution, resolution as resolutionShape, suggestionEvents } from "../model";
import { canCountersign, canHandleSuggestion } from "../policy";
import { lockSuggestion, moveSuggestion, openForWork, type SuggestionRecord } from "../records";
import { classesOf } from "../records/answer-classes";
import { keepVersion, markPublished } from "../records/answer-versions";
import { choiceOf, isOffered } from "../rules/answer-choice";
import type { CountersignForm, ReplyForm } from "../rules/forms";
import { separateWaits } from "../rules/separate";
import { repliesAhead, step } from "../workflow";
import { nextRound, publishAnswer } from "./publish-answer";

type Done = Promise<Outcome<{ ref: string }>>;

/** The lead department writes its reply; nobody outside sees it before it is countersigned. */
export function draftReply(actor: Actor, input: ReplyForm, now: Date): Done {
  return write(actor, now, (tx) => writeReply(tx, actor, input, now));
}

/** The same inside a write that holds more than this: a draft of a lot marks its place in the lot. */
export async function writeReply(
  tx: Tx,
  actor: Actor,
  input: ReplyForm,
  now: Date,
): Promise<Written<{ ref: string }> | Refusal> {
  const opened = await openForWork(tx, actor, input.ref, canHandleSuggestion);
  if ("refused" in opened) return opened;
  const { suggestion, grant } = opened;
  if (input.resolution === "B" && input.promisedOn < dayOf(now)) {
    return refuse("invalid", undefined, { promisedOn: ["day-past"] });
  }
  const choice = { resolution: input.resolution, classCode: input.answerClass ?? null };
  if (choice.classCode && !isOffered(choice, await classesOf(tx, suggestion.divisionCode))) {
    return refuse("invalid", undefined, { resolution: ["resolution-missing"] });
  }
  await lockSuggestion(tx, suggestion.id);
  if (!(await mayBeWritten(tx, suggestion))) return refuse("not-now", suggestion.status);
  const event = await keepReply(tx, actor, suggestion, input, now);
  const events = [suggestionEvents["reply-drafted"](suggestion, event)] as const;
  return { value: { ref: input.ref }, grant, events };
}

/** While it is handled, or beside the drafted adoption that it is to be signed with. */
async function mayBeWritten(tx: Tx, { id }: SuggestionRecord): Promise<boolean> {
  const now = await tx.suggestion.findUnique({ where: { id }, select: { status: true } });
  const status = now?.status ?? "";
  if (step(status, "reply")) return true;
  const adoption = await tx.adoptionDecision.findFirst({
    where: { suggestionId: id, publishedAt: null },
    select: { adoption: true },
  });
  return repliesAhead(status, adoption?.adoption);
}

async function keepReply(
  tx: Tx,
  actor: Actor,
  suggestion: SuggestionRecord,
  input: ReplyForm,
  now: Date,
) {
  const { resolution } = input;
  const classCode = input.answerClass ?? null;
  const round = await nextRound(tx, suggestion.id);
  const body = await keepProse(tx, input.body);
  const of = { suggestionId: suggestion.id, departmentId: suggestion.leadDepartmentId ?? "" };
  const written = { ...of, ...(await whatItDemands(tx, input)) };
  const draftedById = actor.id ?? "";
  await tx.suggestionReply.deleteMany({
    where: { suggestionId: of.suggestionId, round, publishedAt: null },
  });
  await tx.suggestionReply.create({
    data: {
      ...{ ...written, round, resolution, classCode },
      ...{ bodyId: body.id, draftedById, draftedAt: now },
    },
  });
  await keepVersion(tx, {
    ...{ ...written, what: "reply", choice: choiceOf({ resolution, classCode }), textId: body.id },
    ...{ writtenById: draftedById, writtenAt: now },
  });
  return { round, resolution, body };
}

/** B keeps its promise, C and D what they rest on; of another result these fields are empty. */
async function whatItDemands(tx: Tx, input: ReplyForm) {
  const { resolution, contact } = input;
  const promise = resolution === "B" ? await keepProse(tx, input.promise) : null;
  const reserved = resolution === "C" || resolution === "D";
  const basis = reserved ? await keepProse(tx, input.basis) : null;
  return {
    promiseId: promise?.id,
    promisedOn: promise ? input.promisedOn : null,
    promisePerson: promise ? input.promisePerson : null,
    basisId: basis?.id,
    contact,
  };
}

/** Countersigned by the department's lead, the reply is published and the rating begins. */
export function countersignReply(actor: Actor, input: CountersignForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const draft = await replyToSign(tx, input);
    const mayCountersign = (by: Actor, of: SuggestionRecord) =>
      draft ? canCountersign(by, of, draft) : canHandleSuggestion(by, of);
    const opened = await openForWork(tx, actor, input.ref, mayCountersign);
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    if (!step(suggestion.status, "reply")) return refuse("not-now", suggestion.status);
    if (!draft) return refuse("stale");
    const answered = await publishReply(tx, actor, suggestion, draft, now);
    if (isRefusal(answered)) return answered;
    return { value: { ref: input.ref }, grant, events: [answered] };
  });
}

/** The signed reply as everybody reads it. */
export async function publishReply(
  tx: Tx,
  actor: Actor,
  suggestion: SuggestionRecord,
  draft: ReplyDraft,
  now: Date,
) {
  const to = step(suggestion.status, "reply");
  if (!to) return refuse("not-now", suggestion.status);
  if (separateWaits(suggestion.assignments)) return refuse("not-now", "separate-waits");
  const resolution = resolutionShape.parse(draft.resolution);
  const changed = { resolution, answeredAt: now };
  if (!(await moveSuggestion(tx, suggestion, to, changed))) return refuse("stale");
  // Written anew or sent back while it was being signed: what nobody read is not published.
  const signed = await tx.suggestionReply.updateMany({
    where: { id: draft.id, publishedAt: null },
    data: { countersignedById: actor.id },
  });
  if (signed.count !== 1) return refuse("stale");
  await markPublished(tx, suggestion.id, "reply", { by: actor.id, at: now });
  return publishAnswer(tx, suggestion, answerOf(draft, resolution), now);
}

const forSigning = {
  id: true,
  round: true,
  resolution: true,
  promisedOn: true,
  departmentId: true,
  draftedById: true,
} as const;

/** The draft that was read; what was written since is not signed. */
export function replyToSign(tx: Tx, input: CountersignForm) {
  const { draft: id, draftedAt, ref } = input;
  return tx.suggestionReply.findFirst({
    where: { id, draftedAt, publishedAt: null, suggestion: { ref } },
    select: forSigning,
  });
}

type ReplyDraft = NonNullable<Awaited<ReturnType<typeof replyToSign>>>;

function answerOf(draft: ReplyDraft, resolution: Resolution) {
  const { id: replyId, round, departmentId, promisedOn } = draft;
  return { replyId, round, resolution, departmentId, promisedOn, body: null, promise: null };
}
