import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type Resolution, resolution as resolutionShape, suggestionEvents } from "../model";
import { canCountersign, canHandleSuggestion } from "../policy";
import {
  lockSuggestion,
  moveSuggestion,
  openForAct,
  openForWork,
  type SuggestionRecord,
} from "../records";
import type { CountersignForm, ReplyForm } from "../rules/forms";
import { step } from "../workflow";
import { nextRound, publishAnswer } from "./publish-answer";

type Done = Promise<Outcome<{ ref: string }>>;

/** The lead department writes its reply; nobody outside sees it before it is countersigned. */
export function draftReply(actor: Actor, input: ReplyForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canHandleSuggestion, "reply");
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    if (input.resolution === "B" && input.promisedOn < dayOf(now)) {
      return refuse("invalid", undefined, { promisedOn: ["day-past"] });
    }
    await lockSuggestion(tx, suggestion.id);
    const event = await keepReply(tx, actor, suggestion, input, now);
    const events = [suggestionEvents["reply-drafted"](suggestion, event)] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

async function keepReply(
  tx: Tx,
  actor: Actor,
  suggestion: SuggestionRecord,
  input: ReplyForm,
  now: Date,
) {
  const { resolution, contact } = input;
  const round = await nextRound(tx, suggestion.id);
  const body = await keepProse(tx, input.body);
  const promise = resolution === "B" ? await keepProse(tx, input.promise) : null;
  const reserved = resolution === "C" || resolution === "D";
  const basis = reserved ? await keepProse(tx, input.basis) : null;
  const of = { suggestionId: suggestion.id, round };
  await tx.suggestionReply.deleteMany({ where: { ...of, publishedAt: null } });
  await tx.suggestionReply.create({
    data: {
      ...of,
      resolution,
      bodyId: body.id,
      promiseId: promise?.id,
      promisedOn: promise ? input.promisedOn : null,
      promisePerson: promise ? input.promisePerson : null,
      basisId: basis?.id,
      contact,
      departmentId: suggestion.leadDepartmentId ?? "",
      draftedById: actor.id ?? "",
      draftedAt: now,
    },
  });
  return { round, resolution, body };
}

/** Countersigned by the department's lead, the reply is published and the rating begins. */
export function countersignReply(actor: Actor, input: CountersignForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const draft = await draftToSign(tx, input);
    const mayCountersign = (by: Actor, of: SuggestionRecord) =>
      draft ? canCountersign(by, of, draft) : canHandleSuggestion(by, of);
    const opened = await openForWork(tx, actor, input.ref, mayCountersign);
    if ("refused" in opened) return opened;
    const { suggestion, grant } = opened;
    const to = step(suggestion.status, "reply");
    if (!to) return refuse("not-now", suggestion.status);
    if (!draft) return refuse("stale");
    const resolution = resolutionShape.parse(draft.resolution);
    const changed = { resolution, answeredAt: now };
    if (!(await moveSuggestion(tx, suggestion, to, changed))) return refuse("stale");
    await tx.suggestionReply.updateMany({
      where: { id: draft.id },
      data: { countersignedById: actor.id },
    });
    const answered = await publishAnswer(tx, suggestion, answerOf(draft, resolution), now);
    return { value: { ref: input.ref }, grant, events: [answered] };
  });
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
function draftToSign(tx: Tx, input: CountersignForm) {
  const { draft: id, draftedAt, ref } = input;
  return tx.suggestionReply.findFirst({
    where: { id, draftedAt, publishedAt: null, suggestion: { ref } },
    select: forSigning,
  });
}

type Draft = NonNullable<Awaited<ReturnType<typeof draftToSign>>>;

function answerOf(draft: Draft, resolution: Resolution) {
  const { id: replyId, round, departmentId, promisedOn } = draft;
  return { replyId, round, resolution, departmentId, promisedOn, body: null, promise: null };
}
