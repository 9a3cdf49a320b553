import "server-only";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import type { PlanStatus, TaskStatus } from "../model/plan";
import { type StandStatus, standEvents } from "../model/stand";

const planForMove = {
  id: true,
  status: true,
  campaignId: true,
  divisionCode: true,
  tasks: { select: { id: true, status: true, departmentId: true, position: true, dueOn: true } },
} as const satisfies Prisma.CompoundPlanSelect;
export type PlanRecord = Prisma.CompoundPlanGetPayload<{ select: typeof planForMove }>;

export function loadPlan(tx: Tx, campaignId: string, id: string): Promise<PlanRecord | null> {
  return tx.compoundPlan.findFirst({ where: { id, campaignId }, select: planForMove });
}

/** Writers to one plan wait for each other: what is left of it decides whether it is done. */
export async function lockPlan(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "CompoundPlan" WHERE "id" = ${id}::uuid FOR UPDATE`;
}

export async function movePlan(
  tx: Tx,
  plan: { id: string; status: string },
  to: PlanStatus,
  data: Prisma.CompoundPlanUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.compoundPlan.updateMany({
    where: { id: plan.id, status: plan.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

export async function moveTask(
  tx: Tx,
  task: { id: string; status: string },
  to: TaskStatus,
  data: Prisma.PlanTaskUncheckedUpdateManyInput = {},
): Promise<boolean> {
  const { count } = await tx.planTask.updateMany({
    where: { id: task.id, status: task.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

export async function moveStand(
  tx: Tx,
  stand: { id: string; status: string },
  to: StandStatus,
  data: { readonly changedAt: Date; readonly noteId: string },
): Promise<boolean> {
  const { count } = await tx.compoundStand.updateMany({
    where: { id: stand.id, status: stand.status },
    data: { ...data, status: to },
  });
  return count === 1;
}

const mostCompounds = 5000;

/** Where a campaign stands at its start: every compound of its area without property management. */
export async function countUnmanaged(
  tx: Tx,
  campaign: { readonly id: string; readonly divisionCode: string },
  now: Date,
): Promise<DraftEvent[]> {
  const compounds = await tx.compound.findMany({
    where: { firmId: null, divisionCode: { startsWith: campaign.divisionCode } },
    select: { id: true, divisionCode: true },
    orderBy: { code: "asc" },
    take: mostCompounds,
  });
  const stands = compounds.map(({ id: compoundId, divisionCode }) => ({
    ...{ id: newId(), campaignId: campaign.id, compoundId, divisionCode },
    ...{ status: "unmanaged", countedAt: now, changedAt: now },
  }));
  await tx.compoundStand.createMany({ data: stands });
  return stands.map((stand) =>
    standEvents.counted(stand, { campaignId: campaign.id, compoundId: stand.compoundId }),
  );
}
