import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames, getStationById } from "@/lib/place/queries";
import type { Contact } from "../model";
import type { LinkState } from "../model/handling";
import type { HandoverHead, HandoverView } from "../model/handling-views";
import { firmTokenDigest } from "../records/firm-link";
import { handoversOf } from "../records/parts";
import { maskPersonal } from "../rules/personal-data";
import { awaitsParts } from "../workflow";

const select = {
  id: true,
  status: true,
  firmId: true,
  departmentId: true,
  noteId: true,
  sentAt: true,
  dueAt: true,
  answeredAt: true,
  answerId: true,
  contact: true,
  complaint: {
    select: {
      ref: true,
      status: true,
      kind: true,
      title: true,
      summary: true,
      bodyId: true,
      divisionCode: true,
      compoundId: true,
      venueId: true,
      happenedOn: true,
      category: { select: { name: true, nameEn: true } },
    },
  },
} satisfies Prisma.ComplaintHandoverSelect;
type Row = Prisma.ComplaintHandoverGetPayload<{ select: typeof select }>;

/** What the link is good for now: the job that ends it may come a little later than the day. */
function stateOf(row: Row, now: Date): LinkState {
  if (row.status !== "sent") return row.status as LinkState;
  if (row.dueAt < now) return "expired";
  return awaitsParts(row.complaint.status) ? "open" : "withdrawn";
}

const named = (row: Row) => ({
  divisions: [row.complaint.divisionCode],
  compounds: [row.complaint.compoundId],
  departments: [row.departmentId],
});

/**
 * What a firm reads: the matter and the place down to the compound, never who reported it. The words
 * of a report of wrongdoing stay with the department; in others, numbers are hidden.
 */
async function toView(row: Row, now: Date): Promise<HandoverView> {
  const { complaint } = row;
  const isReport = complaint.kind === "report";
  const [prose, names, firm, station] = await Promise.all([
    readProse([isReport ? null : complaint.bodyId, row.noteId, row.answerId]),
    getPlaceNames(named(row)),
    db.firm.findUnique({ where: { id: row.firmId }, select: { name: true } }),
    getStationById(complaint.venueId),
  ]);
  const body = prose.get(complaint.bodyId ?? "");
  return {
    ...head(row, now),
    body: isReport || body === undefined ? undefined : maskPersonal(body),
    happenedOn: complaint.happenedOn,
    place: placeOf(complaint, names),
    departmentName: names.department(row.departmentId),
    station: station && { name: station.name, phone: station.phone },
    firmName: firm?.name,
    note: prose.get(row.noteId ?? ""),
    answer: prose.get(row.answerId ?? ""),
  };
}

function head(row: Row, now: Date) {
  const { complaint } = row;
  const words = maskPersonal(complaint.summary ?? complaint.title);
  return {
    id: row.id,
    ref: complaint.ref,
    title: complaint.kind === "report" ? undefined : words,
    category: complaint.category,
    state: stateOf(row, now),
    sentAt: row.sentAt,
    startedAt: row.sentAt,
    dueAt: row.dueAt,
    answeredAt: row.answeredAt,
    contact: row.contact as Contact | null,
  };
}

type Names = Awaited<ReturnType<typeof getPlaceNames>>;

function placeOf({ divisionCode, compoundId }: Row["complaint"], names: Names): string {
  const parts = [
    names.division(divisionCode.slice(0, 9)),
    names.division(divisionCode),
    names.compound(compoundId),
  ];
  return [...new Set(parts)].filter(Boolean).join(" ");
}

/** By the link alone. What was never given out is looked for in the same way, and is not there. */
export async function findByFirmLink(actorProof: string, now: Date): Promise<HandoverView | null> {
  const row = await db.complaintHandover.findUnique({
    where: { tokenDigest: firmTokenDigest(actorProof) },
    select,
  });
  return row ? toView(row, now) : null;
}

/** By the account of somebody who speaks for the firm. */
export async function getHandover(
  actor: Actor,
  id: string,
  now: Date,
): Promise<HandoverView | null> {
  const row = await db.complaintHandover.findFirst({
    where: { AND: [{ id }, handoversOf(actor)] },
    select,
  });
  return row ? toView(row, now) : null;
}

/** What the actor's firms were handed: what waits first, by its day; then the newest. */
export async function listHandovers(actor: Actor, now: Date): Promise<HandoverHead[]> {
  const rows = await db.complaintHandover.findMany({
    where: handoversOf(actor),
    select,
    orderBy: { sentAt: "desc" },
    take: 100,
  });
  const names = await getPlaceNames({
    divisions: rows.map((row) => row.complaint.divisionCode),
    compounds: rows.map((row) => row.complaint.compoundId),
    departments: rows.map((row) => row.departmentId),
  });
  const views = rows.map((row) => ({
    ...head(row, now),
    place: placeOf(row.complaint, names),
    departmentName: names.department(row.departmentId),
  }));
  const [open, over] = [
    views.filter((v) => v.state === "open"),
    views.filter((v) => v.state !== "open"),
  ];
  return [...open.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime()), ...over];
}
