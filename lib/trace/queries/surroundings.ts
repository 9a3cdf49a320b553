import "server-only";
import { db } from "@/lib/core/db";
import { codeAt } from "@/lib/core/scope";
import type { Photo } from "../model";
import type { ComplaintRow, ConsultationRow, LookBackRow, SuggestionRow } from "./chain-rows";

type Chain = {
  complaints: readonly ComplaintRow[];
  consultation: ConsultationRow | null;
  suggestion: SuggestionRow | null;
  lookBacks: readonly LookBackRow[];
};

/** Names of the departments and people that the chain mentions, by id. */
export async function namesFor({ suggestion, lookBacks }: Chain) {
  const departmentIds = suggestion?.assignments.map((each) => each.departmentId) ?? [];
  const personIds = lookBacks.flatMap((each) => (each.assigneeId ? [each.assigneeId] : []));
  const [departments, people] = await Promise.all([
    db.department.findMany({
      where: { id: { in: departmentIds } },
      select: { id: true, shortName: true },
      take: 20,
    }),
    db.person.findMany({
      where: { id: { in: personIds } },
      select: { id: true, name: true, invented: true },
      take: 20,
    }),
  ]);
  return {
    department: new Map(departments.map((row) => [row.id, row.shortName])),
    person: new Map(people.map((row) => [row.id, row])),
  };
}

/** Street and community of the chain's place. */
export async function placeOf(divisionCode: string) {
  const codes = [codeAt("street", divisionCode), codeAt("community", divisionCode)];
  const rows = await db.division.findMany({
    where: { code: { in: codes.filter((code) => code !== undefined) } },
    select: { code: true, name: true },
    take: 2,
  });
  const name = (code: string | undefined) => rows.find((row) => row.code === code)?.name ?? null;
  return { street: name(codes[0]), community: name(codes[1]) };
}

/** The first passed photo that residents agreed to show, and the newest evidence of a look-back. */
export async function photosOf({
  complaints,
  lookBacks,
}: Chain): Promise<{ before: Photo | null; after: Photo | null }> {
  const reported = complaints.filter((row) => row.sharePhotos).map((row) => row.id);
  const select = { id: true, takenOn: true, subject: true } as const;
  const [first, newest] = await Promise.all([
    db.storedFile.findFirst({
      where: {
        subject: "complaint",
        subjectId: { in: reported },
        role: "photo",
        shareable: true,
        passedAt: { not: null },
      },
      orderBy: [{ createdAt: "asc" }, { position: "asc" }],
      select,
    }),
    db.storedFile.findFirst({
      where: {
        subject: "look-back",
        subjectId: { in: lookBacks.map((row) => row.id) },
        role: "evidence",
      },
      orderBy: { createdAt: "desc" },
      select,
    }),
  ]);
  return {
    before: first && { id: first.id, takenOn: first.takenOn ?? "", by: "resident" },
    after: newest && { id: newest.id, takenOn: newest.takenOn ?? "", by: "member" },
  };
}

/** Promises of time along the chain, kept or not, and how many events tell of it. */
export async function recordsOf(chain: Chain, problemId: string | null) {
  const subjectIds = [
    ...chain.complaints.map((row) => row.id),
    ...(problemId ? [problemId] : []),
    ...(chain.consultation ? [chain.consultation.id] : []),
    ...(chain.suggestion ? [chain.suggestion.id] : []),
    ...chain.lookBacks.map((row) => row.id),
  ];
  const [deadlines, heads] = await Promise.all([
    db.deadline.findMany({
      where: { subjectId: { in: subjectIds }, cancelledAt: null },
      select: { subject: true, subjectId: true, kind: true, dueAt: true, metAt: true },
      orderBy: { startedAt: "asc" },
      take: 60,
    }),
    db.eventHead.aggregate({ where: { subjectId: { in: subjectIds } }, _sum: { count: true } }),
  ]);
  return { deadlines, events: heads._sum.count ?? 0 };
}
