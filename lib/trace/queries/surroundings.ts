import "server-only";
import { startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { Observer, Photo } from "../model";
import type { Chain, ConsultationRow } from "./chain-rows";

/** The members who looked back, by person. */
export async function observersOf({ lookBacks }: Chain): Promise<ReadonlyMap<string, Observer>> {
  const ids = lookBacks.flatMap((each) => each.assigneeId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await db.member.findMany({
    where: { personId: { in: ids } },
    select: {
      personId: true,
      profession: true,
      person: { select: { name: true, invented: true } },
    },
    take: ids.length,
  });
  return new Map(
    rows.map(({ personId, profession, person }) => [personId, { ...person, profession }]),
  );
}

export async function venueRow(consultation: ConsultationRow | null) {
  if (!consultation) return null;
  const select = { code: true, name: true, phone: true } as const;
  return db.venue.findUnique({ where: { id: consultation.venueId }, select });
}

/** What it is about: as the first complaint says, else the problem. */
export async function categoryRow({ complaints, problem }: Chain) {
  const [first] = complaints;
  const code = problem?.categoryCode;
  const row =
    first?.category ??
    (code
      ? await db.category.findUnique({ where: { code }, select: { name: true, nameEn: true } })
      : null);
  return row && { zh: row.name, en: row.nameEn };
}

const photoShape = {
  key: true,
  subject: true,
  subjectId: true,
  takenOn: true,
  createdAt: true,
} as const;

/** The first passed photo that residents agreed to show, and the newest evidence of a look-back. */
export async function photosOf({
  complaints,
  lookBacks,
}: Chain): Promise<{ before: Photo | null; after: Photo | null }> {
  const shared = complaints.filter((row) => row.sharePhotos).map((row) => row.id);
  const concluded = lookBacks.filter((row) => row.concludedAt).map((row) => row.id);
  if (shared.length + concluded.length === 0) return { before: null, after: null };
  const rows = await db.storedFile.findMany({
    where: {
      OR: [
        {
          ...{ subject: "complaint", subjectId: { in: shared }, role: "photo" },
          ...{ shareable: true, passedAt: { not: null } },
        },
        {
          ...{ subject: "look-back", subjectId: { in: concluded }, role: "evidence" },
          ...{ shareable: true, passedAt: { not: null } },
        },
      ],
    },
    select: photoShape,
    orderBy: [{ createdAt: "asc" }, { position: "asc" }],
    take: 200,
  });
  const evidence = rows.filter((row) => row.subject === "look-back");
  const last = evidence.findLast((row) => row.subjectId === concluded.at(-1)) ?? evidence.at(-1);
  const newest = evidence.find((row) => row.subjectId === last?.subjectId);
  return {
    before: photo(
      rows.find((row) => row.subject === "complaint"),
      "resident",
    ),
    after: photo(newest, "member"),
  };
}

function photo(
  row: { key: string; takenOn: string | null; createdAt: Date } | undefined,
  by: Photo["by"],
): Photo | null {
  return row
    ? { key: row.key, at: row.takenOn ? startOfDay(row.takenOn) : row.createdAt, by }
    : null;
}

/** Promises of time along the chain, kept or not, and how many events tell of it. */
export async function recordsOf(chain: Chain) {
  const { complaints, problem, consultation, suggestion, lookBacks } = chain;
  const [first, ...others] = complaints;
  const told = [first, problem, consultation, suggestion, ...lookBacks].filter((row) => !!row);
  const refs = new Map(told.map((row) => [row.id, row.ref]));
  const subjectIds = [...refs.keys(), ...others.map((row) => row.id)];
  const [deadlines, heads, order] = await Promise.all([
    db.deadline.findMany({
      where: { subjectId: { in: [...refs.keys()] }, cancelledAt: null },
      orderBy: { startedAt: "asc" },
      take: 100,
    }),
    db.eventHead.aggregate({ where: { subjectId: { in: subjectIds } }, _sum: { count: true } }),
    orderOn([first?.id, suggestion?.id]),
  ]);
  return {
    deadlines: deadlines.map(({ subject, subjectId, kind, startedAt, dueAt, pausedAt, metAt }) => ({
      ...{ subject, kind, startedAt, dueAt, pausedAt, metAt },
      of: refs.get(subjectId) ?? "",
    })),
    supervisedSince: order?.openedAt ?? null,
    events: heads._sum.count ?? 0,
  };
}

/** The supervision order that runs longest on the complaint or the suggestion. */
function orderOn(ids: readonly (string | undefined)[]) {
  const subjectId = { in: ids.filter((id) => id !== undefined) };
  return db.supervisionOrder.findFirst({
    where: { subject: { in: ["complaint", "suggestion"] }, subjectId, closedAt: null },
    select: { openedAt: true },
    orderBy: { openedAt: "asc" },
  });
}
