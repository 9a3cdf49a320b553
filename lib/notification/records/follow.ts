import "server-only";
import { publicComplaints } from "@/lib/complaint/records/complaint";
import type { Tx } from "@/lib/core/db";
import { publicStatuses } from "@/lib/problem/model";
import type { FollowSubject } from "../model/follow";

type Found = { readonly id: string } | null;
type Find = (tx: Tx, key: string, whatever: boolean) => Promise<Found>;

/** By their public names: a reference, or a code. A street is the widest place to follow. */
const finders: Record<FollowSubject, Find> = {
  complaint: (tx, ref, whatever) =>
    tx.complaint.findFirst({
      where: { AND: [{ ref }, whatever ? {} : publicComplaints] },
      select: { id: true },
    }),
  problem: (tx, ref, whatever) =>
    tx.problem.findFirst({
      where: { ref, ...(whatever ? {} : { status: { in: [...publicStatuses] } }) },
      select: { id: true },
    }),
  division: async (tx, code) => {
    const where = { code, level: { in: ["street", "community"] } };
    const row = await tx.division.findFirst({ where, select: { code: true } });
    return row && { id: row.code };
  },
  compound: (tx, code) => tx.compound.findFirst({ where: { code }, select: { id: true } }),
};

/** The id under which a thing is followed, or null where it is not to be seen. */
export async function findFollowable(
  tx: Tx,
  subject: FollowSubject,
  key: string,
  { whatever = false }: { whatever?: boolean } = {},
): Promise<string | null> {
  return (await finders[subject](tx, key, whatever))?.id ?? null;
}
