import "server-only";
import type { Satisfaction, SolvedAnswer } from "@/lib/complaint/model";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { RatingSide } from "../model";
import { ratingSideOf } from "../policy";
import { attendedMembersOf, latestReply, reportersOf, speakerOf } from "../records";

export type RatingSeat = {
  readonly side: RatingSide;
  readonly round: number;
  /** What they said of this answer already. */
  readonly said: { readonly solved: SolvedAnswer; readonly satisfaction: Satisfaction } | null;
};

/** As which side the actor may speak on the newest answer; null where on none. */
export async function getRatingSeat(actor: Actor, ref: string): Promise<RatingSeat | null> {
  const suggestion = await db.suggestion.findUnique({
    where: { ref },
    select: { id: true, problemId: true, consultationId: true },
  });
  const personId = await speakerOf(db, actor);
  if (!suggestion || !personId) return null;
  const [reporterIds, attendedMemberIds, reply] = await Promise.all([
    reportersOf(db, suggestion.problemId),
    attendedMembersOf(db, suggestion.consultationId),
    latestReply(db, suggestion.id),
  ]);
  const side = ratingSideOf({ personId, reporterIds, attendedMemberIds });
  if (!side || !reply) return null;
  const said = await db.suggestionRating.findUnique({
    where: {
      suggestionId_round_personId: { suggestionId: suggestion.id, round: reply.round, personId },
    },
    select: { solved: true, satisfaction: true },
  });
  return { side, round: reply.round, said: said as RatingSeat["said"] };
}
