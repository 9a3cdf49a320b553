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
  readonly said: {
    readonly solved: SolvedAnswer;
    readonly satisfaction: Satisfaction;
    readonly work: Satisfaction | null;
  } | null;
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
    select: { solved: true, satisfaction: true, work: true },
  });
  return { side, round: reply.round, said: said as RatingSeat["said"] };
}

export type AwaitedRating = {
  readonly ref: string;
  readonly title: string;
  readonly department: string;
  readonly divisionCode: string;
  readonly until: Date | null;
};

/** Answers that wait for the actor's own word: as a reporter, or as a member who came. */
export async function listAwaitedRatings(actor: Actor): Promise<readonly AwaitedRating[]> {
  if (actor.kind !== "person") return [];
  return db.$queryRaw<AwaitedRating[]>`
    WITH mine AS (
      SELECT s."id" FROM "Attendance" a JOIN "Suggestion" s ON s."consultationId" = a."consultationId"
      WHERE a."personId" = ${actor.id}::uuid AND a."capacityAs" = 'member' AND a."status" = 'present'
        AND a."correctedAt" IS NULL
      UNION SELECT s."id" FROM "Complaint" c
      JOIN "ProblemComplaint" pc ON pc."complaintId" IN (c."id", c."mergedIntoId")
      JOIN "Suggestion" s ON s."problemId" = pc."problemId"
      WHERE c."reporterId" = ${actor.id}::uuid)
    SELECT s."ref", s."title", s."divisionCode", p."shortName" AS department, d."dueAt" AS until
    FROM mine JOIN "Suggestion" s ON s."id" = mine."id" AND s."status" = 'answered'
    JOIN "Department" p ON p."id" = s."leadDepartmentId"
    LEFT JOIN "Deadline" d ON d."subject" = 'suggestion' AND d."subjectId" = s."id"
      AND d."kind" = 'rating' AND d."metAt" IS NULL AND d."cancelledAt" IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM "SuggestionRating" r WHERE r."suggestionId" = s."id"
      AND r."personId" = ${actor.id}::uuid AND r."round" = (
        SELECT MAX(y."round") FROM "SuggestionReply" y
        WHERE y."suggestionId" = s."id" AND y."publishedAt" IS NOT NULL))
    ORDER BY d."dueAt" NULLS LAST, s."id" LIMIT 50`;
}
