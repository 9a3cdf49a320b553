import "server-only";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";

/** Why the district watches over a complaint (domain.md §6, 潍坊市 12345 条例第26条). */
export const supervisionCauses = ["unsolved-twice", "overdue"] as const;
export type SupervisionCause = (typeof supervisionCauses)[number];

type Watched = {
  readonly id: string;
  readonly divisionCode: string;
  readonly departmentId: string | null;
};

/** Opens an order and gives its id; null where the district is watching already. */
export async function openSupervision(
  tx: Tx,
  complaint: Watched,
  cause: SupervisionCause,
  at: Date,
): Promise<string | null> {
  const of = { subject: "complaint", subjectId: complaint.id };
  // Two jobs at once: the row of the complaint is locked by whoever opens.
  await tx.$queryRaw`SELECT "id" FROM "Complaint" WHERE "id" = ${complaint.id}::uuid FOR UPDATE`;
  const running = await tx.supervisionOrder.count({ where: { ...of, closedAt: null } });
  if (running > 0) return null;
  const id = newId();
  const { divisionCode, departmentId } = complaint;
  await tx.supervisionOrder.create({
    data: { id, ...of, reason: cause, divisionCode, departmentId, openedAt: at },
  });
  return id;
}
