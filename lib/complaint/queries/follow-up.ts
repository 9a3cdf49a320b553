import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { cursorOf, moment, pageOf, readCursor } from "@/lib/core/keyset";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames } from "@/lib/place/queries";
import { type ComplaintFacts, canEndSupervision, canExclude, canRecordAnswer } from "../policy";
import { wholeVisibleTo } from "../records/complaint";
import { step } from "../workflow";

/** What stands beside the status of a complaint, and who may change it, for its page on the desk. */
export async function getFollowUp(actor: Actor, complaint: ComplaintFacts & { status: string }) {
  const [orders, exclusion] = await Promise.all([
    db.supervisionOrder.findMany({
      where: { subject: "complaint", subjectId: complaint.id, closedAt: null },
      select: { id: true, reason: true, openedAt: true },
      orderBy: { openedAt: "asc" },
      take: 5,
    }),
    db.complaintExclusion.findUnique({
      where: { complaintId: complaint.id },
      select: { code: true, noteId: true, at: true },
    }),
  ]);
  const note = (await readProse([exclusion?.noteId])).get(exclusion?.noteId ?? "");
  return {
    orders,
    exclusion: exclusion && { code: exclusion.code, at: exclusion.at, note },
    may: {
      record:
        complaint.reporterId !== null &&
        step(complaint.status, "confirm-solved") !== null &&
        canRecordAnswer(actor, complaint).allowed,
      exclude: canExclude(actor, complaint).allowed,
      endSupervision: canEndSupervision(actor, complaint).allowed,
    },
  };
}
export type FollowUp = Awaited<ReturnType<typeof getFollowUp>>;

const size = 30;
const cursorShape = z.tuple([moment, z.uuid()]);

/** What the district watches over within the actor's reach, the longest first. */
export async function listSupervised(actor: Actor, filter: { after?: string }) {
  const after = readCursor(cursorShape, filter.after);
  const watched = await db.supervisionOrder.findMany({
    where: {
      subject: "complaint",
      closedAt: null,
      OR: actor.grants
        .filter((grant) => ["triage", "staff", "signer"].includes(grant.role))
        .map((grant) => ({ divisionCode: { startsWith: grant.scope } })),
      ...(after
        ? {
            AND: {
              OR: [
                { openedAt: { gt: new Date(after[0]) } },
                { openedAt: new Date(after[0]), id: { gt: after[1] } },
              ],
            },
          }
        : {}),
    },
    select: { id: true, subjectId: true, reason: true, openedAt: true },
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    take: size + 1,
  });
  const page = pageOf(watched, size, (row) => cursorOf(row.openedAt.getTime(), row.id));
  return { next: page.next, rows: await withComplaints(actor, page.rows) };
}

type Order = { id: string; subjectId: string; reason: string; openedAt: Date };

async function withComplaints(actor: Actor, orders: readonly Order[]) {
  const complaints = await db.complaint.findMany({
    where: { AND: [{ id: { in: orders.map((row) => row.subjectId) } }, wholeVisibleTo(actor)] },
    select: {
      id: true,
      ref: true,
      title: true,
      summary: true,
      status: true,
      divisionCode: true,
      compoundId: true,
      departmentId: true,
      dueAt: true,
      dueFrom: true,
    },
    take: size,
  });
  const names = await getPlaceNames({
    divisions: complaints.map((row) => row.divisionCode),
    compounds: complaints.map((row) => row.compoundId),
    departments: complaints.map((row) => row.departmentId),
  });
  const known = new Map(complaints.map((row) => [row.id, row]));
  return orders.flatMap(({ subjectId, ...order }) => {
    const complaint = known.get(subjectId);
    if (!complaint) return [];
    const { summary, title, ...row } = complaint;
    return [
      {
        ...order,
        ...{ ...row, id: order.id, title: summary ?? title },
        place: names.compound(row.compoundId) ?? names.division(row.divisionCode) ?? "",
        department: names.department(row.departmentId) ?? null,
      },
    ];
  });
}
export type Supervised = Awaited<ReturnType<typeof listSupervised>>["rows"][number];
