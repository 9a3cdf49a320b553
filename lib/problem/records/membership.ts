import "server-only";
import type { Tx } from "@/lib/core/db";

/**
 * Complaints leave a problem and are not proposed with it again; returns how many were in it.
 */
export async function takeOut(
  tx: Tx,
  problemId: string,
  complaintIds: readonly string[],
  at: Date,
): Promise<number> {
  const { count } = await tx.problemComplaint.deleteMany({
    where: { problemId, complaintId: { in: [...complaintIds] } },
  });
  await tx.problemApart.createMany({
    data: complaintIds.map((complaintId) => ({ problemId, complaintId, at })),
    skipDuplicates: true,
  });
  return count;
}
