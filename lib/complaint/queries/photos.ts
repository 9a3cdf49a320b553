import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { filesOf } from "@/lib/core/files";
import { getPlaceNames } from "@/lib/place/queries";
import { moderatedScopes } from "../policy";

const most = 50;

/** Complaints whose reporters agreed to show their pictures, and nobody has looked at these yet. */
async function waitingIds(actor: Actor): Promise<{ id: string }[]> {
  const scopes = moderatedScopes(actor);
  if (scopes.length === 0) return [];
  const files = await db.storedFile.findMany({
    where: { subject: "complaint", role: "photo", shareable: true, passedAt: null },
    distinct: ["subjectId"],
    select: { subjectId: true },
    orderBy: { subjectId: "asc" },
    take: 2000,
  });
  return db.complaint.findMany({
    where: {
      id: { in: files.map((each) => each.subjectId) },
      status: { notIn: ["draft", "discarded", "declined", "referred", "withdrawn"] },
      kind: { not: "report" },
      OR: scopes.map((scope) => ({ divisionCode: { startsWith: scope } })),
    },
    select: { id: true },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    take: 1000,
  });
}

export async function countPhotosToPass(actor: Actor): Promise<number> {
  return (await waitingIds(actor)).length;
}

/** The oldest first, each with its pictures; the reporter stays unnamed. */
export async function listPhotosToPass(actor: Actor) {
  const ids = (await waitingIds(actor)).slice(0, most).map((each) => each.id);
  const [rows, files] = await Promise.all([
    db.complaint.findMany({
      where: { id: { in: ids } },
      select: {
        id: true,
        ref: true,
        title: true,
        divisionCode: true,
        compoundId: true,
        submittedAt: true,
      },
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    }),
    filesOf("complaint", ids),
  ]);
  const names = await getPlaceNames({
    divisions: rows.map((row) => row.divisionCode),
    compounds: rows.map((row) => row.compoundId),
  });
  return rows.map(({ divisionCode, compoundId, ...row }) => ({
    ...row,
    place: names.compound(compoundId) ?? names.division(divisionCode) ?? "",
    photos: (files.get(row.id) ?? []).filter((each) => each.shareable && !each.passedAt),
  }));
}
export type PhotosToPass = Awaited<ReturnType<typeof listPhotosToPass>>[number];
