import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { type Refusal, refuse } from "@/lib/core/outcome";
import type { LookBackStatus } from "./model";
import { canOpenLookBack } from "./policy";
import { type LookBackAct, step } from "./workflow";

const forMove = {
  id: true,
  ref: true,
  status: true,
  suggestionId: true,
  replyId: true,
  problemId: true,
  round: true,
  cause: true,
  dueOn: true,
  divisionCode: true,
  assigneeId: true,
} as const satisfies Prisma.LookBackSelect;

export type LookBackRecord = Prisma.LookBackGetPayload<{ select: typeof forMove }>;

export function loadLookBack(tx: Tx, ref: string): Promise<LookBackRecord | null> {
  return tx.lookBack.findUnique({ where: { ref }, select: forMove });
}

/**
 * The look-back, with everybody else who wants to move it or change who looks waiting: what was
 * checked of its observer holds until the end of the transaction.
 */
export async function holdLookBack(tx: Tx, ref: string): Promise<LookBackRecord | null> {
  await tx.$queryRaw`SELECT 1 FROM "LookBack" WHERE "ref" = ${ref} FOR UPDATE`;
  return loadLookBack(tx, ref);
}

export function loadLookBackById(tx: Tx, id: string): Promise<LookBackRecord | null> {
  return tx.lookBack.findUnique({ where: { id }, select: forMove });
}

/** Moves by compare-and-set; false where somebody else moved it first. */
export async function moveLookBack(
  tx: Tx,
  lookBack: { id: string; status: string },
  to: LookBackStatus,
  data: Prisma.LookBackUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.lookBack.updateMany({
    where: { id: lookBack.id, status: lookBack.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

export type Opened = {
  readonly lookBack: LookBackRecord;
  readonly to: LookBackStatus;
  readonly grant: string | null;
};

/** The checks every act begins with: it exists for the actor, they may, the table has the edge. */
export async function openForAct(
  tx: Tx,
  actor: Actor,
  ref: string,
  rule: (actor: Actor, lookBack: LookBackRecord) => Verdict | Promise<Verdict>,
  act: LookBackAct,
): Promise<Opened | Refusal> {
  const lookBack = await holdLookBack(tx, ref);
  if (!lookBack || !canOpenLookBack(actor, lookBack).allowed) return refuse("not-found");
  const verdict = await rule(actor, lookBack);
  if (!verdict.allowed) return refuse("forbidden", verdict.reason);
  const to = step(lookBack.status, act);
  return to ? { lookBack, to, grant: verdict.grant } : refuse("not-now", lookBack.status);
}
