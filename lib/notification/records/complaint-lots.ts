import "server-only";
import { db } from "@/lib/core/db";
import { lots } from "./lots";

/** The complaints that an event is about: one with those merged into it, or all of a problem. */
export type ComplaintsOf =
  | { readonly of: "complaint"; readonly id: string }
  | { readonly of: "problem"; readonly id: string }
  | null;

const size = 250;

/** Their ids, a lot at a time. */
export async function* complaintLots(complaints: ComplaintsOf): AsyncGenerator<string[]> {
  if (!complaints) return;
  if (complaints.of === "complaint") {
    yield [complaints.id];
    yield* lots(size, (after, take) => mergedInto(complaints.id, after, take));
  } else {
    yield* lots(size, (after, take) => complaintsIn(complaints.id, after, take));
  }
}

async function mergedInto(mergedIntoId: string, after: string | undefined, take: number) {
  const rows = await db.complaint.findMany({
    where: { mergedIntoId, id: { gt: after } },
    select: { id: true },
    orderBy: { id: "asc" },
    take,
  });
  return rows.map((row) => row.id);
}

async function complaintsIn(problemId: string, after: string | undefined, take: number) {
  const rows = await db.problemComplaint.findMany({
    where: { problemId, complaintId: { gt: after } },
    select: { complaintId: true },
    orderBy: { complaintId: "asc" },
    take,
  });
  return rows.map((row) => row.complaintId);
}
