import "server-only";
import type { Tx } from "@/lib/core/db";
import type { OrderRecord } from "../records";

/**
 * A complaint that went through a consultation lies with no department of its own: the lead of the
 * newest suggestion about it has to answer the order.
 */
export async function nameDepartment(tx: Tx, order: OrderRecord): Promise<string | null> {
  if (order.departmentId || order.subject !== "complaint") return order.departmentId;
  const [behind] = await tx.$queryRaw<{ departmentId: string }[]>`
    SELECT s."leadDepartmentId"::text AS "departmentId" FROM "Complaint" c
    JOIN "ProblemComplaint" pc ON pc."complaintId" IN (c."id", c."mergedIntoId")
    JOIN "Suggestion" s ON s."problemId" = pc."problemId"
    WHERE c."id" = ${order.subjectId}::uuid AND s."leadDepartmentId" IS NOT NULL
    ORDER BY s."raisedAt" DESC, s."id" DESC LIMIT 1`;
  if (!behind) return null;
  const { departmentId } = behind;
  await tx.supervisionOrder.updateMany({
    where: { id: order.id, status: { not: "ended" }, departmentId: null },
    data: { departmentId },
  });
  await tx.deadline.updateMany({
    where: { subject: "supervision", subjectId: order.id, metAt: null, cancelledAt: null },
    data: { departmentId },
  });
  return departmentId;
}
