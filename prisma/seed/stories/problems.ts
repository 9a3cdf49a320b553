import "server-only";
import { db } from "@/lib/core/db";
import type { Filed } from "./filing";

/** The common problem that a complaint was gathered into. */
export async function problemOf(filed: Filed | undefined): Promise<string> {
  const { problem } = await db.problemComplaint.findFirstOrThrow({
    where: { complaintId: filed?.id ?? "" },
    select: { problem: { select: { ref: true } } },
  });
  return problem.ref;
}
