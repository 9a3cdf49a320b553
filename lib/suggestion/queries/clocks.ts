import "server-only";
import { db } from "@/lib/core/db";
import type { ClockKind } from "../model";

const select = {
  subjectId: true,
  kind: true,
  startedAt: true,
  dueAt: true,
  metAt: true,
  pausedAt: true,
  extensions: {
    select: { days: true, granted: true, reasonId: true, askedAt: true },
    orderBy: { askedAt: "asc" },
  },
} as const;

/** The newest clock of each kind on a suggestion, and those of its co-handlers by assignment. */
export async function clocksOf(suggestionId: string, assignmentIds: readonly string[]) {
  const rows = await db.deadline.findMany({
    where: {
      subject: { in: ["suggestion", "assignment"] },
      subjectId: { in: [suggestionId, ...assignmentIds] },
      cancelledAt: null,
    },
    select,
    orderBy: { startedAt: "asc" },
    take: 200,
  });
  const own = rows.filter((row) => row.subjectId === suggestionId);
  const last = (kind: ClockKind) => own.findLast((row) => row.kind === kind) ?? null;
  const running = own
    .filter((row) => row.metAt === null)
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  return {
    review: last("review"),
    assign: last("assign"),
    sign: last("sign"),
    objection: last("objection"),
    reply: last("reply"),
    rating: last("rating"),
    /** What is due next. */
    next: running[0] ?? null,
    opinions: rows.filter((row) => row.subjectId !== suggestionId),
  };
}
