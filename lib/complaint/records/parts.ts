import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { firmGrants, handledBy } from "../policy/parts";

const complaintOfPart = {
  select: {
    id: true,
    ref: true,
    status: true,
    divisionCode: true,
    reporterId: true,
    merged: { select: { reporterId: true }, take: 500 },
    supports: { where: { withdrawnAt: null }, select: { personId: true }, take: 2000 },
  },
} as const;

const partSelect = {
  id: true,
  status: true,
  departmentId: true,
  dueAt: true,
  complaint: complaintOfPart,
} satisfies Prisma.ComplaintCoHandlerSelect;

const handoverSelect = {
  id: true,
  status: true,
  firmId: true,
  departmentId: true,
  dueAt: true,
  complaint: complaintOfPart,
} satisfies Prisma.ComplaintHandoverSelect;

type Held = { complaint: Prisma.ComplaintGetPayload<typeof complaintOfPart> };

/** What policies read of a part, from a row with its complaint. */
export function partFacts<R extends Held & { id: string }>(row: R) {
  const { divisionCode, reporterId, merged, supports } = row.complaint;
  const others = [...merged.map((each) => each.reporterId), ...supports.map((s) => s.personId)];
  return { ...row, divisionCode, ownIds: [reporterId, ...others] };
}

export async function loadCoPart(tx: Tx, id: string) {
  const row = await tx.complaintCoHandler.findUnique({ where: { id }, select: partSelect });
  return row ? partFacts(row) : undefined;
}
export type CoPart = NonNullable<Awaited<ReturnType<typeof loadCoPart>>>;

export async function loadHandover(tx: Tx, id: string) {
  const row = await tx.complaintHandover.findUnique({ where: { id }, select: handoverSelect });
  return row ? partFacts(row) : undefined;
}
export type Handover = NonNullable<Awaited<ReturnType<typeof loadHandover>>>;

/** Compare-and-set of a department's part. */
export async function movePart(
  tx: Tx,
  part: { id: string; status: string },
  to: string,
  data: Prisma.ComplaintCoHandlerUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.complaintCoHandler.updateMany({
    where: { id: part.id, status: part.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

/** Compare-and-set of a hand-over. */
export async function moveHandover(
  tx: Tx,
  handover: { id: string; status: string },
  to: string,
  data: Prisma.ComplaintHandoverUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.complaintHandover.updateMany({
    where: { id: handover.id, status: handover.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

const workedOn = ["in-progress", "rework", "awaiting-resident", "in-consultation"];
const nobody = { id: { in: [] as string[] } };

/** The parts that the actor's departments were asked for; never of what they reported themselves. */
export function partsOf(actor: Actor): Prisma.ComplaintCoHandlerWhereInput {
  const grants = handledBy(actor);
  if (actor.kind !== "person" || grants.length === 0) return nobody;
  return {
    OR: grants.map((grant) => ({
      departmentId: grant.departmentId ?? "",
      complaint: { divisionCode: { startsWith: grant.scope } },
    })),
    complaint: notReportedBy(actor.id),
  };
}

/** Those of them that still wait for an opinion. */
export const partsWaiting = {
  status: "requested",
  complaint: { status: { in: workedOn } },
} satisfies Prisma.ComplaintCoHandlerWhereInput;

/** What the actor's firms were handed. */
export function handoversOf(actor: Actor): Prisma.ComplaintHandoverWhereInput {
  const grants = firmGrants(actor);
  if (actor.kind === "firm-link") return { id: actor.handoverId };
  if (actor.kind !== "person" || grants.length === 0) return nobody;
  return {
    OR: grants.map((grant) => ({
      firmId: grant.firmId ?? "",
      complaint: { divisionCode: { startsWith: grant.scope } },
    })),
    complaint: notReportedBy(actor.id),
  };
}

function notReportedBy(personId: string): Prisma.ComplaintWhereInput {
  return {
    OR: [{ reporterId: null }, { reporterId: { not: personId } }],
    merged: { none: { reporterId: personId } },
    supports: { none: { personId, withdrawnAt: null } },
  };
}
