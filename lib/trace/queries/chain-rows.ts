import "server-only";
import { visibleTo } from "@/lib/complaint/records";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { ChainIds } from "./find-chain";

/** A chain is drawn for one problem; so many of its complaints are shown, the rest are counted. */
const shown = 20;

const complaintShape = {
  id: true,
  ref: true,
  title: true,
  status: true,
  submittedAt: true,
  bodyId: true,
  reporterId: true,
  divisionCode: true,
  sharePhotos: true,
  category: { select: { name: true, nameEn: true } },
} as const;

/** The complaints of the chain that the actor may see, the one asked for first, then oldest first. */
export async function complaintRows(actor: Actor, ids: ChainIds) {
  const ofProblem = ids.problemId
    ? await db.problemComplaint.findMany({
        where: { problemId: ids.problemId },
        select: { complaintId: true },
        take: 500,
      })
    : [];
  const all = new Set(ofProblem.map((link) => link.complaintId));
  if (ids.complaintId) all.add(ids.complaintId);
  const rows = await db.complaint.findMany({
    where: { AND: [{ id: { in: [...all] } }, visibleTo(actor)] },
    select: complaintShape,
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    take: shown,
  });
  const asked = rows.filter((row) => row.id === ids.complaintId);
  return { rows: [...asked, ...rows.filter((row) => row.id !== ids.complaintId)], total: all.size };
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
    where: { status: "present" },
    select: { capacityAs: true },
    take: 500,
  },
} as const;

/** The consultation asked for, else the latest on the problem that was not cancelled. */
export function consultationRow(ids: ChainIds) {
  if (ids.consultationId) {
    return db.consultation.findUnique({
      where: { id: ids.consultationId },
      select: consultationShape,
    });
  }
  if (!ids.problemId) return null;
  return db.consultation.findFirst({
    where: { problemId: ids.problemId, status: { not: "cancelled" } },
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
  assignments: { select: { role: true, departmentId: true }, take: 20 },
  decisions: {
    where: published,
    orderBy: { draftedAt: "desc" },
    take: 1,
    select: { reasonId: true },
  },
  replies: { where: published, orderBy: { round: "asc" }, take: 10 },
  ratings: { orderBy: { at: "desc" }, take: 50 },
} as const;

/** The public suggestions of a consultation in their order. */
export function suggestionRows(consultationId: string) {
  return db.suggestion.findMany({
    where: { consultationId, status: { notIn: ["drafted", "dropped", "returned", "withdrawn"] } },
    orderBy: { position: "asc" },
    select: suggestionShape,
    take: 30,
  });
}

export function lookBackRows(suggestionId: string) {
  return db.lookBack.findMany({ where: { suggestionId }, orderBy: { round: "asc" }, take: 12 });
}

export type ComplaintRow = Awaited<ReturnType<typeof complaintRows>>["rows"][number];
export type ConsultationRow = NonNullable<Awaited<ReturnType<typeof consultationRow>>>;
export type SuggestionRow = Awaited<ReturnType<typeof suggestionRows>>[number];
export type LookBackRow = Awaited<ReturnType<typeof lookBackRows>>[number];
