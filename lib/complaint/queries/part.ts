import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames } from "@/lib/place/queries";
import type { CoStatus } from "../model/handling";
import { partsOf, partsWaiting } from "../records/parts";
import { maskPersonal } from "../rules/personal-data";
import { awaitsParts, stepCo } from "../workflow";

const select = {
  id: true,
  status: true,
  questionId: true,
  opinionId: true,
  noteId: true,
  askedAt: true,
  dueAt: true,
  submittedAt: true,
  complaint: {
    select: {
      ref: true,
      status: true,
      kind: true,
      bodyId: true,
      divisionCode: true,
      compoundId: true,
      departmentId: true,
      category: { select: { name: true, nameEn: true } },
    },
  },
} satisfies Prisma.ComplaintCoHandlerSelect;
type Row = Prisma.ComplaintCoHandlerGetPayload<{ select: typeof select }>;

/**
 * What a department that was asked reads: the question, the matter and its compound, and the words
 * of the resident where they are no report of wrongdoing, without numbers; no name, phone or door.
 */
async function toViews(rows: readonly Row[]) {
  const [prose, names] = await Promise.all([
    readProse(
      rows.flatMap((row) => [
        row.questionId,
        row.opinionId,
        row.noteId,
        row.complaint.kind === "report" ? null : row.complaint.bodyId,
      ]),
    ),
    getPlaceNames({
      divisions: rows.map((row) => row.complaint.divisionCode),
      compounds: rows.map((row) => row.complaint.compoundId),
      departments: rows.map((row) => row.complaint.departmentId),
    }),
  ]);
  return rows.map(({ complaint, ...row }) => {
    const body = complaint.kind === "report" ? undefined : prose.get(complaint.bodyId ?? "");
    const { divisionCode, compoundId } = complaint;
    return {
      id: row.id,
      ref: complaint.ref,
      status: row.status as CoStatus,
      askedAt: row.askedAt,
      startedAt: row.askedAt,
      dueAt: row.dueAt,
      submittedAt: row.submittedAt,
      category: complaint.category,
      place: [names.division(divisionCode), names.compound(compoundId)].filter(Boolean).join(" "),
      leadName: names.department(complaint.departmentId),
      question: prose.get(row.questionId),
      opinion: prose.get(row.opinionId ?? ""),
      returned: row.status === "requested" ? prose.get(row.noteId ?? "") : undefined,
      body: body && maskPersonal(body),
      waits: stepCo(row.status, "submit") !== null && awaitsParts(complaint.status),
    };
  });
}
export type CoPartView = Awaited<ReturnType<typeof toViews>>[number];

export async function getCoPart(actor: Actor, id: string): Promise<CoPartView | null> {
  const row = await db.complaintCoHandler.findFirst({
    where: { AND: [{ id }, partsOf(actor)] },
    select,
  });
  const [view] = row ? await toViews([row]) : [];
  return view ?? null;
}

/** What waits for an opinion by its day, then what was given, the newest first. */
export async function listCoParts(actor: Actor): Promise<CoPartView[]> {
  const of = partsOf(actor);
  const [waiting, given] = await Promise.all([
    db.complaintCoHandler.findMany({
      where: { AND: [of, partsWaiting] },
      select,
      orderBy: [{ dueAt: "asc" }, { id: "asc" }],
      take: 100,
    }),
    db.complaintCoHandler.findMany({
      where: { AND: [of, { NOT: partsWaiting }] },
      select,
      orderBy: [{ askedAt: "desc" }, { id: "asc" }],
      take: 30,
    }),
  ]);
  return toViews([...waiting, ...given]);
}

export async function countCoParts(actor: Actor): Promise<number> {
  return db.complaintCoHandler.count({ where: { AND: [partsOf(actor), partsWaiting] } });
}
