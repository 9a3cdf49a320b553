import "server-only";
import type { Contact, Satisfaction, SolvedAnswer } from "@/lib/complaint/model";
import { addDays, type Day, dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { assignSuggestion } from "@/lib/suggestion/commands/assign-suggestion";
import { acceptOpinion, submitOpinion } from "@/lib/suggestion/commands/give-opinion";
import { rateSuggestion } from "@/lib/suggestion/commands/rate-suggestion";
import { countersignAdoption, draftAdoption } from "@/lib/suggestion/commands/record-adoption";
import { countersignReply, draftReply } from "@/lib/suggestion/commands/reply-suggestion";
import { reviewSuggestion } from "@/lib/suggestion/commands/review-suggestion";
import { signSuggestion } from "@/lib/suggestion/commands/sign-suggestion";
import type { RatingSheet } from "@/lib/suggestion/model/rating";
import { type AdoptionForm, replyForm } from "@/lib/suggestion/rules/forms";
import type { Scene } from "../stage";

export type Handling = {
  readonly ref: string;
  readonly lead: string;
  readonly coHandlers?: readonly string[];
  readonly key?: boolean;
};

/** Staff review the suggestion and send it to its departments, with thirty days to reply. */
export async function assign(scene: Scene, handling: Handling): Promise<void> {
  const { ref, lead, coHandlers = [], key = false } = handling;
  await scene.do("051", reviewSuggestion, { ref });
  const replyOn = addDays(dayOf(scene.at), 30);
  const form = { ref, lead, coHandlers: [...coHandlers], separate: [], replyOn, key };
  await scene.later(40).do("052", assignSuggestion, form);
}

/** A co-handler says what it will do, the lead takes it into its reply. */
export async function giveOpinion(
  scene: Scene,
  { ref, lead, department, opinion }: Handling & { department: string; opinion: string },
): Promise<void> {
  await scene.do(`handler-${department}`, submitOpinion, { ref, opinion });
  await scene.later(30).do(`handler-${lead}`, acceptOpinion, { ref, department });
}

export async function sign(scene: Scene, { ref, lead }: Handling): Promise<void> {
  await scene.do(`handler-${lead}`, signSuggestion, { ref });
}

type Decision = Pick<AdoptionForm, "decision"> & { readonly reason?: string };

/** What the department says about adopting it: drafted by its handler, signed by its lead. */
export async function decide(
  scene: Scene,
  { ref, lead }: Handling,
  { decision, reason = "" }: Decision,
): Promise<void> {
  await scene.do(`handler-${lead}`, draftAdoption, { ref, decision, reason });
  const draft = await db.adoptionDecision.findFirstOrThrow({
    where: { suggestion: { ref }, publishedAt: null },
    select: { id: true, draftedAt: true },
  });
  const signed = { ref, draft: draft.id, draftedAt: draft.draftedAt };
  await scene.later(45).do(`lead-${lead}`, countersignAdoption, signed);
}

export type Reply = {
  readonly resolution: "A" | "B" | "C" | "D";
  readonly body: string;
  readonly contact?: Contact;
  readonly promise?: string;
  readonly promisedOn?: Day;
  readonly promisePerson?: string;
  readonly basis?: string;
};

export async function draftAnswer(
  scene: Scene,
  { ref, lead }: Handling,
  reply: Reply,
): Promise<void> {
  const form = replyForm.parse({ contact: "visited", ...reply, ref });
  await scene.do(`handler-${lead}`, draftReply, form);
}

/** The reply with its resolution: drafted by the handler, signed by the lead, read by everybody. */
export async function answer(scene: Scene, handling: Handling, reply: Reply): Promise<void> {
  const { ref, lead } = handling;
  await draftAnswer(scene, handling, reply);
  const draft = await db.suggestionReply.findFirstOrThrow({
    where: { suggestion: { ref }, publishedAt: null },
    select: { id: true, draftedAt: true },
  });
  const signed = { ref, draft: draft.id, draftedAt: draft.draftedAt };
  await scene.later(55).do(`lead-${lead}`, countersignReply, signed);
}

export type Voice = readonly [
  who: string,
  solved: SolvedAnswer,
  satisfaction: Satisfaction,
  comment?: string,
];

const heard = { visit: "visited", listening: "visited", leader: null } as const;
const sheets: Record<Satisfaction, RatingSheet> = {
  satisfied: { ...heard, targeting: "direct", attitude: "satisfied", outcome: "agrees" },
  basically: { ...heard, targeting: "mostly", attitude: "understands", outcome: "reserves" },
  dissatisfied: { ...heard, targeting: "off", attitude: "dissatisfied", outcome: "disagrees" },
};

/** Residents and members rate the answer; it is settled when both sides have spoken. */
export async function rate(scene: Scene, ref: string, voices: readonly Voice[]): Promise<void> {
  for (const [n, [who, solved, satisfaction, comment = ""]] of voices.entries()) {
    const form = {
      ref,
      solved,
      satisfaction,
      work: satisfaction,
      sheet: sheets[satisfaction],
      comment,
    };
    await scene.later(n * 35).do(who, rateSuggestion, form);
  }
}
