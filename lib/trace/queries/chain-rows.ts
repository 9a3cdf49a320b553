import "server-only";
import { visibleTo, wholeVisibleTo } from "@/lib/complaint/records/complaint";
import { visibleTo as visibleConsultations } from "@/lib/consultation/records";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { visibleTo as visibleProblems } from "@/lib/problem/records/problem";
import { publicStatuses } from "@/lib/suggestion/model";
import type { ChainIds } from "./find-chain";

const complaintShape = {
  id: true,
  ref: true,
  title: true,
  summary: true,
  kind: true,
  status: true,
  submittedAt: true,
  acceptedAt: true,
  bodyId: true,
  divisionCode: true,
  compoundId: true,
  departmentId: true,
  sharePhotos: true,
  category: { select: { name: true, nameEn: true } },
  replies: {
    orderBy: { round: "desc" },
    take: 1,
    select: { bodyId: true, departmentId: true, publishedAt: true },
  },
} as const;

/** The complaints that the actor may see, the one asked for first, then oldest first. */
export async function complaintRows(actor: Actor, { complaintId, complaintIds }: ChainIds) {
  if (complaintIds.length === 0) return [];
  const of = { id: { in: [...complaintIds] } };
  const [rows, whole] = await Promise.all([
    db.complaint.findMany({
      where: { AND: [of, visibleTo(actor)] },
      select: complaintShape,
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
      take: 1000,
    }),
    wholeIds(actor, of),
  ]);
  const told = rows.map((row) => ({ ...row, whole: whole.has(row.id) }));
  return told.toSorted((a, b) => Number(b.id === complaintId) - Number(a.id === complaintId));
}

/** Of which complaints the actor may read more than what is published. */
async function wholeIds(actor: Actor, of: { id: { in: string[] } }): Promise<Set<string>> {
  if (actor.kind === "anonymous") return new Set();
  const rows = await db.complaint.findMany({
    where: { AND: [of, wholeVisibleTo(actor)] },
    select: { id: true },
    take: 1000,
  });
  return new Set(rows.map((row) => row.id));
}

const problemShape = {
  id: true,
  ref: true,
  title: true,
  status: true,
  summaryId: true,
  confirmedAt: true,
  detectedAt: true,
  divisionCode: true,
  compoundId: true,
  categoryCode: true,
} as const;

export async function problemRow(actor: Actor, { problemId }: ChainIds) {
  if (!problemId) return null;
  return db.problem.findFirst({
    where: {
      AND: [
        { id: problemId, status: { notIn: ["detected", "dismissed"] } },
        visibleProblems(actor),
      ],
    },
    select: problemShape,
  });
}

const consultationShape = {
  id: true,
  ref: true,
  title: true,
  status: true,
  startsAt: true,
  startedAt: true,
  venueId: true,
  divisionCode: true,
  minutes: { select: { summaryId: true, headConfirmedAt: true } },
  attendances: {
    where: { status: "present", correctedAt: null },
    select: { capacityAs: true },
    take: 1000,
  },
} as const;

/** The consultation asked for, else the latest on the problem that was not cancelled. */
export async function consultationRow(actor: Actor, { consultationId, problemId }: ChainIds) {
  if (!consultationId && !problemId) return null;
  const of = consultationId ? { id: consultationId } : { problemId, status: { not: "cancelled" } };
  return db.consultation.findFirst({
    where: { AND: [of, visibleConsultations(actor)] },
    orderBy: { startsAt: "desc" },
    select: consultationShape,
  });
}

const published = { publishedAt: { not: null } };

const suggestionShape = {
  id: true,
  ref: true,
  title: true,
  status: true,
  adoption: true,
  resolution: true,
  position: true,
  bodyId: true,
  divisionCode: true,
  reworkCount: true,
  confirmedAt: true,
  assignedAt: true,
  adoptedAt: true,
  answeredAt: true,
  closedAt: true,
  assignments: { select: { role: true, departmentId: true }, take: 20 },
  decisions: {
    where: published,
    orderBy: { draftedAt: "desc" },
    take: 1,
    select: { reasonId: true },
  },
  replies: { where: published, orderBy: { round: "asc" }, take: 10 },
  ratings: { orderBy: { at: "desc" }, take: 500 },
} as const;

/** The public suggestions of a consultation in their order. */
export function suggestionRows(consultationId: string) {
  return db.suggestion.findMany({
    where: { consultationId, status: { in: [...publicStatuses], not: "withdrawn" } },
    orderBy: { position: "asc" },
    select: suggestionShape,
    take: 30,
  });
}

export function lookBackRows(suggestionId: string) {
  return db.lookBack.findMany({
    where: { suggestionId, status: { not: "skipped" } },
    orderBy: { round: "asc" },
    take: 12,
  });
}

export type ComplaintRow = Awaited<ReturnType<typeof complaintRows>>[number];
export type ProblemRow = NonNullable<Awaited<ReturnType<typeof problemRow>>>;
export type ConsultationRow = NonNullable<Awaited<ReturnType<typeof consultationRow>>>;
export type SuggestionRow = Awaited<ReturnType<typeof suggestionRows>>[number];
export type LookBackRow = Awaited<ReturnType<typeof lookBackRows>>[number];

/** What was read of one chain, before names and words are put to it. */
export type Chain = {
  readonly complaints: readonly ComplaintRow[];
  readonly problem: ProblemRow | null;
  readonly consultation: ConsultationRow | null;
  readonly suggestions: readonly SuggestionRow[];
  readonly suggestion: SuggestionRow | null;
  readonly lookBacks: readonly LookBackRow[];
};
