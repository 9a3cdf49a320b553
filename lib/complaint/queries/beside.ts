import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db, type Prisma } from "@/lib/core/db";
import { filesOf } from "@/lib/core/files";
import { readProse } from "@/lib/core/prose";
import { getDepartmentNames } from "@/lib/place/queries";
import type { Contact } from "../model";
import type { CoStatus, HandoverStatus } from "../model/handling";
import { wholeVisibleTo } from "../records/complaint";
import { besideMoves } from "../rules/beside-moves";
import type { ComplaintView } from "./complaint";

const selected = {
  coHandlers: { orderBy: { askedAt: "asc" }, take: 20 },
  handovers: { orderBy: { sentAt: "asc" }, take: 10, omit: { tokenDigest: true } },
  contacts: { orderBy: { at: "asc" }, take: 50 },
} satisfies Prisma.ComplaintSelect;

/** What stands beside the status of a complaint that the actor sees the whole of, as officials do. */
export async function getBeside(actor: Actor, complaint: ComplaintView) {
  const [row, extension, orders, firm] = await Promise.all([
    db.complaint.findUniqueOrThrow({ where: { id: complaint.id }, select: selected }),
    extensionOf(complaint.id),
    db.supervisionOrder.findMany({
      where: { subject: "complaint", subjectId: complaint.id },
      orderBy: { openedAt: "asc" },
      take: 20,
    }),
    firmOfCompound(complaint.compoundId),
  ]);
  const said = await wordsOf(row, extension?.reasonId);
  const records = toRecords(row, said);
  const asked = extension && { ...extension, reason: said.prose.get(extension.reasonId) };
  const moves = besideMoves(actor, complaint, {
    extension,
    handoverOpen: row.handovers.some((each) => each.status === "sent"),
    hasFirm: firm !== null,
  });
  return { firm, orders, extension: asked, ...records, moves };
}
export type BesideView = Awaited<ReturnType<typeof getBeside>>;

/** The one request for more time, with whether it still waits on a date that runs. */
async function extensionOf(subjectId: string) {
  const row = await db.extension.findFirst({
    where: { deadline: { subject: "complaint", subjectId, kind: "closing" } },
    select: {
      days: true,
      granted: true,
      reasonId: true,
      askedById: true,
      deadline: { select: { metAt: true, cancelledAt: true, dueAt: true } },
    },
  });
  if (!row) return null;
  const { deadline, ...asked } = row;
  const runs = !deadline.metAt && !deadline.cancelledAt;
  return { ...asked, dueAt: deadline.dueAt, pending: runs && asked.granted === null };
}

function toRecords(row: Row, { prose, names, files }: Awaited<ReturnType<typeof wordsOf>>) {
  const text = (id: string | null) => prose.get(id ?? "");
  return {
    handovers: row.handovers.map((each) => ({
      ...each,
      status: each.status as HandoverStatus,
      contact: each.contact as Contact | null,
      note: text(each.noteId),
      answer: text(each.answerId),
      photos: files.get(each.id) ?? [],
    })),
    coHandlers: row.coHandlers.map((each) => ({
      ...each,
      status: each.status as CoStatus,
      departmentName: names.get(each.departmentId),
      question: text(each.questionId),
      opinion: text(each.opinionId),
      returned: text(each.noteId),
    })),
    contacts: row.contacts.map((each) => ({
      ...each,
      how: each.how as Contact,
      note: text(each.noteId),
    })),
  };
}

type Row = Prisma.ComplaintGetPayload<{ select: typeof selected }>;

async function wordsOf(row: Row, extensionReason?: string) {
  const [prose, names, files] = await Promise.all([
    readProse([
      extensionReason,
      ...row.coHandlers.flatMap((each) => [each.questionId, each.opinionId, each.noteId]),
      ...row.handovers.flatMap((each) => [each.noteId, each.answerId]),
      ...row.contacts.map((each) => each.noteId),
    ]),
    getDepartmentNames([...row.coHandlers.map((each) => each.departmentId)]),
    filesOf(
      "complaint-handover",
      row.handovers.map((each) => each.id),
    ),
  ]);
  return { prose, names, files };
}

async function firmOfCompound(id: string | null): Promise<{ id: string; name: string } | null> {
  if (!id) return null;
  const row = await db.compound.findUnique({
    where: { id },
    select: { firm: { select: { id: true, name: true } } },
  });
  return row?.firm ?? null;
}

/** Departments of the district that can be asked: all but the one that has it. */
export async function listAskable(actor: Actor, complaint: ComplaintView) {
  const asked = await db.complaintCoHandler.findMany({
    where: { complaint: { AND: [{ id: complaint.id }, wholeVisibleTo(actor)] } },
    select: { departmentId: true },
    take: 100,
  });
  const out = [complaint.departmentId ?? "", ...asked.map((each) => each.departmentId)];
  return db.department.findMany({
    where: {
      divisionCode: { startsWith: complaint.divisionCode.slice(0, 6) },
      id: { notIn: out.filter(Boolean) },
    },
    select: { id: true, shortName: true },
    orderBy: [{ street: "asc" }, { code: "asc" }],
    take: 200,
  });
}
