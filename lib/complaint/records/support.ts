import "server-only";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { isPublic } from "../policy";
import { loadComplaintForMove, type MovableComplaint } from "./complaint";

/** The public complaint of a reference, or the one it was merged into; nothing else can be joined. */
export async function joinableBehind(tx: Tx, ref: string): Promise<MovableComplaint | undefined> {
  const named = await loadComplaintForMove(tx, ref);
  if (!named?.mergedIntoId) return named && isPublic(named) ? named : undefined;
  const where = { id: named.mergedIntoId };
  const master = await tx.complaint.findUnique({ where, select: { ref: true } });
  const complaint = master ? await loadComplaintForMove(tx, master.ref) : undefined;
  return complaint && isPublic(complaint) ? complaint : undefined;
}

type Support = {
  readonly lastFourIndex: string | null;
  readonly noteId: string | null;
  readonly channel: string;
  readonly agentId: string | null;
  readonly agentRelation: string | null;
  readonly at: Date;
};

/** One row for one person: a new one, or the one they had withdrawn. */
export async function keepSupport(
  tx: Tx,
  of: { readonly complaintId: string; readonly personId: string },
  data: Support,
): Promise<string | Refusal> {
  const id = newId();
  const made = await tx.complaintSupport.createMany({
    data: [{ id, ...of, ...data }],
    skipDuplicates: true,
  });
  if (made.count === 1) return id;
  const again = await tx.complaintSupport.updateMany({
    where: { ...of, withdrawnAt: { not: null } },
    data: { ...data, withdrawnAt: null },
  });
  if (again.count === 0) return refuse("not-now", "joined-already");
  const key = { complaintId_personId: of };
  const row = await tx.complaintSupport.findUnique({ where: key, select: { id: true } });
  return row?.id ?? refuse("stale");
}
