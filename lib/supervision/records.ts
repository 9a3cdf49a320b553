import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { type Refusal, refuse } from "@/lib/core/outcome";
import type { OrderStatus } from "./model";
import { canOpenOrder } from "./policy";
import { type OrderAct, step } from "./workflow";

const forMove = {
  id: true,
  ref: true,
  subject: true,
  subjectId: true,
  status: true,
  reason: true,
  divisionCode: true,
  departmentId: true,
  openedAt: true,
  dueAt: true,
  listedAt: true,
} as const satisfies Prisma.SupervisionOrderSelect;

export type OrderRecord = Prisma.SupervisionOrderGetPayload<{ select: typeof forMove }>;

export function loadOrderById(tx: Tx, id: string): Promise<OrderRecord | null> {
  return tx.supervisionOrder.findUnique({ where: { id }, select: forMove });
}

/** The clock of an order. */
export const clockOf = (subjectId: string) => ({
  subject: "supervision",
  subjectId,
  kind: "order",
});

/** Keeps the row's date with its clock, after the clock was moved or went on. */
export async function keepDue(tx: Tx, orderId: string): Promise<Date | null> {
  const running = await tx.deadline.findFirst({
    where: { ...clockOf(orderId), metAt: null, cancelledAt: null },
    select: { dueAt: true },
    orderBy: { startedAt: "desc" },
  });
  if (!running) return null;
  await tx.supervisionOrder.updateMany({
    where: { id: orderId, status: { not: "ended" } },
    data: { dueAt: running.dueAt },
  });
  return running.dueAt;
}

/** Moves by compare-and-set; false where somebody else moved it first. */
export async function moveOrder(
  tx: Tx,
  order: { id: string; status: string },
  to: OrderStatus,
): Promise<boolean> {
  const { count } = await tx.supervisionOrder.updateMany({
    where: { id: order.id, status: order.status },
    data: { status: to },
  });
  return count === 1;
}

export type Opened = {
  readonly order: OrderRecord;
  readonly to: OrderStatus;
  readonly grant: string | null;
};

/**
 * The checks every act begins with: it exists for the actor, they may, the table has the edge. Those
 * who want to act on one order wait for each other.
 */
export async function openForAct(
  tx: Tx,
  actor: Actor,
  ref: string,
  rule: (actor: Actor, order: OrderRecord) => Verdict,
  act: OrderAct,
): Promise<Opened | Refusal> {
  await tx.$queryRaw`SELECT 1 FROM "SupervisionOrder" WHERE "ref" = ${ref} FOR UPDATE`;
  const order = await tx.supervisionOrder.findUnique({ where: { ref }, select: forMove });
  if (!order || !canOpenOrder(actor, order).allowed) return refuse("not-found");
  const verdict = rule(actor, order);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  const to = step(order.status, act);
  return to ? { order, to, grant: verdict.grant } : refuse("not-now", order.status);
}

/** What the department said last, and nobody decided yet. */
export function lastAnswer(tx: Tx, orderId: string) {
  return tx.supervisionAnswer.findFirst({
    where: { orderId },
    select: { id: true, round: true, doneOn: true, verdict: true },
    orderBy: { round: "desc" },
  });
}
