import "server-only";
import type { Actor } from "@/lib/core/actor";
import { startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { filesOf } from "@/lib/core/files";
import { getDivisionNames } from "@/lib/place/queries";
import { evidenceScopes } from "../policy";

/** The first picture of then that its reporter agreed to show and a moderator passed. */
async function pictureOfThen(problemId: string | null) {
  if (!problemId) return null;
  const [row] = await db.$queryRaw<{ key: string; at: Date }[]>`
    SELECT f."key", coalesce(c."submittedAt", f."createdAt") AS at FROM "StoredFile" f
    JOIN "Complaint" c ON c."id" = f."subjectId" AND f."subject" = 'complaint'
    JOIN "ProblemComplaint" pc ON pc."complaintId" = c."id" OR pc."complaintId" = c."mergedIntoId"
    WHERE pc."problemId" = ${problemId}::uuid AND f."shareable" AND f."passedAt" IS NOT NULL
    ORDER BY f."createdAt", f."position" LIMIT 1`;
  return row ?? null;
}

type Spot = {
  readonly id: string;
  readonly problemId: string | null;
  readonly assigneeId: string | null;
};

/** What was gathered so far, for whoever looks: pictures of then and now, and what residents said. */
export async function getOnTheSpot(actor: Actor, of: Spot) {
  if (actor.kind !== "person" || actor.id !== of.assigneeId)
    return { before: null, taken: [], said: [] };
  const [before, files, said] = await Promise.all([
    pictureOfThen(of.problemId),
    db.storedFile.findMany({
      where: { subject: "look-back", subjectId: of.id, role: "evidence" },
      select: { key: true, takenOn: true, createdAt: true },
      orderBy: { position: "asc" },
      take: 9,
    }),
    db.lookBackConfirmation.findMany({
      where: { lookBackId: of.id },
      select: { solved: true, via: true },
      orderBy: { at: "asc" },
      take: 1000,
    }),
  ]);
  const taken = files.map(({ key, takenOn, createdAt }) => ({
    key,
    at: takenOn ? startOfDay(takenOn) : createdAt,
  }));
  return { before, taken, said };
}
export type OnTheSpot = Awaited<ReturnType<typeof getOnTheSpot>>;

const most = 50;

/** Pictures of look-backs that no moderator has seen, the oldest first. Four statements. */
export async function listEvidenceToPass(actor: Actor) {
  const scopes = evidenceScopes(actor);
  if (scopes.length === 0) return [];
  const waiting = await db.storedFile.findMany({
    where: { subject: "look-back", role: "evidence", shareable: true, passedAt: null },
    distinct: ["subjectId"],
    select: { subjectId: true },
    take: 500,
  });
  const rows = await db.lookBack.findMany({
    where: {
      id: { in: waiting.map((each) => each.subjectId) },
      OR: scopes.map((scope) => ({ divisionCode: { startsWith: scope } })),
    },
    select: { id: true, ref: true, divisionCode: true, concludedAt: true },
    orderBy: { id: "asc" },
    take: most,
  });
  const [files, names] = await Promise.all([
    filesOf(
      "look-back",
      rows.map((row) => row.id),
    ),
    getDivisionNames(rows.map((row) => row.divisionCode)),
  ]);
  return rows.map((row) => ({
    ...row,
    place: names.get(row.divisionCode) ?? names.get(row.divisionCode.slice(0, 9)) ?? "",
    photos: (files.get(row.id) ?? []).filter((each) => each.shareable && !each.passedAt),
  }));
}
export type EvidenceToPass = Awaited<ReturnType<typeof listEvidenceToPass>>[number];
