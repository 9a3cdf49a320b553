import "server-only";
import { db } from "@/lib/core/db";
import { parseRef } from "@/lib/core/ref";

/** The rows that one chain runs through, from any of its references. */
export type ChainIds = {
  readonly ref: string;
  readonly complaintId: string | null;
  readonly problemId: string | null;
  readonly consultationId: string | null;
  readonly suggestionId: string | null;
};

const none = { complaintId: null, problemId: null, consultationId: null, suggestionId: null };

const finders = {
  complaint: async (ref: string) => {
    const row = await db.complaint.findUnique({
      where: { ref },
      select: { id: true, mergedIntoId: true },
    });
    if (!row) return null;
    const link = await db.problemComplaint.findFirst({
      where: { complaintId: { in: row.mergedIntoId ? [row.id, row.mergedIntoId] : [row.id] } },
      select: { problemId: true },
    });
    return { ...none, complaintId: row.id, problemId: link?.problemId ?? null };
  },
  problem: async (ref: string) => {
    const row = await db.problem.findUnique({ where: { ref }, select: { id: true } });
    return row && { ...none, problemId: row.id };
  },
  consultation: async (ref: string) => {
    const row = await db.consultation.findUnique({
      where: { ref },
      select: { id: true, problemId: true },
    });
    return row && { ...none, consultationId: row.id, problemId: row.problemId };
  },
  suggestion: (ref: string) => bySuggestion({ ref }),
  "look-back": async (ref: string) => {
    const row = await db.lookBack.findUnique({ where: { ref }, select: { suggestionId: true } });
    return row && bySuggestion({ id: row.suggestionId });
  },
};

async function bySuggestion(where: { ref: string } | { id: string }) {
  const select = { id: true, problemId: true, consultationId: true };
  const row = await db.suggestion.findUnique({ where, select });
  const {
    id: suggestionId,
    consultationId,
    problemId,
  } = row ?? { id: null, consultationId: null, problemId: null };
  return row && { ...none, suggestionId, consultationId, problemId };
}

/** Null where the reference is malformed or names nothing. */
export async function findChain(typed: string): Promise<ChainIds | null> {
  const parsed = parseRef(typed);
  if (!parsed) return null;
  const ids = await finders[parsed.kind](parsed.ref);
  return ids ? { ref: parsed.ref, ...ids } : null;
}
