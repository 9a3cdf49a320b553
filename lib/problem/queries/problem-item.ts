import "server-only";
import type { ComplaintStatus } from "@/lib/complaint/model";
import { complaintStatus } from "@/lib/complaint/model";
import type { Promised } from "@/lib/complaint/model/late";
import { publicComplaints } from "@/lib/complaint/records/complaint";
import { closingOf } from "@/lib/complaint/rules/late-mark";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { deadlinesOf } from "@/lib/core/deadline-records";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames } from "@/lib/place/queries";
import { openStatuses, type ProblemStatus, problemStatus, publicStatuses } from "../model";
import { canOpenProblemDesk, canTriageProblem } from "../policy";
import { visibleTo } from "../records/problem";
import { clusterable } from "../rules/clusterable";
import { movesFor } from "../rules/moves";
import type { ProblemAct } from "../workflow";
import { noVoices, type Voices, voicesOf } from "./counts";
import { placeName } from "./problem-list";

export type ProblemComplaintRow = {
  readonly ref: string;
  readonly title: string;
  readonly status: ComplaintStatus;
  readonly at: Date;
  /** What the public mark of its date is read from. */
  readonly promised: Promised;
  /** To the rest, 0..1; null where a person put it there, or it is in no problem. */
  readonly likeness: number | null;
};

export type ProblemItem = Voices & {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly status: ProblemStatus;
  readonly place: string;
  readonly divisionCode: string;
  readonly compoundId: string | null;
  readonly categoryCode: string | null;
  readonly category: { readonly name: string; readonly nameEn: string } | null;
  readonly terms: readonly string[];
  readonly plan: string | null;
  readonly department: string | null;
  readonly summary: string | null;
  readonly note: string | null;
  readonly mergedInto: string | null;
  readonly detectedAt: Date;
  readonly confirmedAt: Date | null;
  readonly plannedAt: Date | null;
  readonly startedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly relapsedAt: Date | null;
  readonly confidence: number | null;
  readonly baselineFrom: string | null;
  readonly baselineTo: string | null;
  readonly baselineCount: number | null;
  readonly afterCount: number | null;
  readonly rows: readonly ProblemComplaintRow[];
};

const deskComplaint: Prisma.ComplaintWhereInput = {
  kind: { not: clusterable.exceptKind },
  status: { notIn: ["draft", "discarded"] },
};

type Row = Prisma.ProblemGetPayload<object>;

async function itemOf(row: Row, shown: Prisma.ComplaintWhereInput): Promise<ProblemItem> {
  const [voices, names, prose, complaints, category, into] = await Promise.all([
    voicesOf([row.id]),
    getPlaceNames({
      divisions: [row.divisionCode],
      compounds: [row.compoundId],
      departments: [row.departmentId],
    }),
    readProse([row.summaryId, row.noteId]),
    complaintsOf(row.id, shown),
    categoryOf(row.categoryCode),
    refOf(row.mergedIntoId),
  ]);
  const { departmentId, summaryId, noteId, mergedIntoId, ...rest } = row;
  return {
    ...rest,
    ...(voices.get(row.id) ?? noVoices),
    status: problemStatus.parse(row.status),
    place: placeName(row.divisionCode, names, row.compoundId),
    category,
    department: names.department(departmentId) ?? null,
    summary: summaryId ? (prose.get(summaryId) ?? null) : null,
    note: noteId ? (prose.get(noteId) ?? null) : null,
    mergedInto: mergedIntoId ? into : null,
    rows: complaints,
  };
}

async function refOf(id: string | null): Promise<string | null> {
  if (!id) return null;
  const row = await db.problem.findUnique({ where: { id }, select: { ref: true } });
  return row?.ref ?? null;
}

async function categoryOf(code: string | null) {
  if (!code) return null;
  return db.category.findUnique({ where: { code }, select: { name: true, nameEn: true } });
}

async function complaintsOf(
  problemId: string,
  shown: Prisma.ComplaintWhereInput,
): Promise<ProblemComplaintRow[]> {
  const links = await db.problemComplaint.findMany({
    where: { problemId },
    select: { complaintId: true, likeness: true },
    take: 200,
  });
  const likeness = new Map(links.map((link) => [link.complaintId, link.likeness]));
  const ids = [...likeness.keys()];
  const [rows, clocks] = await Promise.all([
    complaintRows({ AND: [{ id: { in: ids } }, shown] }, likeness),
    deadlinesOf("complaint", ids),
  ]);
  return rows.map(({ id, ...row }) => {
    const closing = closingOf(clocks.get(id) ?? []);
    return { ...row, promised: { ...row.promised, closing } };
  });
}

async function complaintRows(
  where: Prisma.ComplaintWhereInput,
  likeness: ReadonlyMap<string, number | null> = new Map(),
): Promise<(ProblemComplaintRow & { readonly id: string })[]> {
  const rows = await db.complaint.findMany({
    where,
    select: {
      id: true,
      ref: true,
      title: true,
      summary: true,
      status: true,
      kind: true,
      acceptedAt: true,
      submittedAt: true,
      createdAt: true,
    },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    title: row.summary ?? row.title,
    status: complaintStatus.parse(row.status),
    at: row.submittedAt ?? row.createdAt,
    promised: { kind: row.kind, acceptedAt: row.acceptedAt, closing: null },
    likeness: likeness.get(row.id) ?? null,
  }));
}

export async function getPublishedProblem(ref: string): Promise<ProblemItem | null> {
  const row = await db.problem.findFirst({ where: { ref, status: { in: [...publicStatuses] } } });
  return row ? itemOf(row, publicComplaints) : null;
}

export type ProblemOnDesk = {
  readonly problem: ProblemItem;
  readonly moves: readonly ProblemAct[];
  readonly mayTriage: boolean;
  /** Complaints about the same thing at the same place that are in no problem yet. */
  readonly candidates: readonly ProblemComplaintRow[];
  /** Other open problems nearby, for merging. */
  readonly siblings: readonly { readonly ref: string; readonly title: string }[];
};

export async function getProblemOnDesk(actor: Actor, ref: string): Promise<ProblemOnDesk | null> {
  if (!canOpenProblemDesk(actor).allowed) return null;
  const row = await db.problem.findFirst({ where: { AND: [{ ref }, visibleTo(actor)] } });
  if (!row) return null;
  const mayTriage = canTriageProblem(actor, row).allowed;
  const [problem, candidates, siblings] = await Promise.all([
    itemOf(row, mayTriage ? deskComplaint : publicComplaints),
    mayTriage ? candidatesFor(row) : [],
    mayTriage ? siblingsOf(row) : [],
  ]);
  return { problem, moves: movesFor(actor, row), mayTriage, candidates, siblings };
}

async function candidatesFor(row: Row): Promise<ProblemComplaintRow[]> {
  if (!row.categoryCode) return [];
  const taken = await db.problemComplaint.findMany({
    where: { problem: { categoryCode: row.categoryCode, divisionCode: row.divisionCode } },
    select: { complaintId: true },
    take: 1000,
  });
  return complaintRows({
    divisionCode: { startsWith: row.divisionCode },
    categoryCode: row.categoryCode,
    status: { in: [...clusterable.statuses] },
    kind: { not: clusterable.exceptKind },
    id: { notIn: taken.map((link) => link.complaintId) },
  });
}

function siblingsOf(row: Row) {
  return db.problem.findMany({
    where: {
      id: { not: row.id },
      divisionCode: { startsWith: row.divisionCode.slice(0, 9) },
      status: { in: [...openStatuses] },
    },
    select: { ref: true, title: true },
    orderBy: [{ detectedAt: "desc" }, { id: "desc" }],
    take: 30,
  });
}
