import "server-only";
import { db, Prisma } from "@/lib/core/db";
import { parseRef, type refKinds } from "@/lib/core/ref";

/** The rows that one chain runs through, from any of its references. */
export type ChainIds = {
  readonly ref: string;
  readonly asked: (typeof refKinds)[keyof typeof refKinds];
  readonly complaintId: string | null;
  readonly problemId: string | null;
  readonly consultationId: string | null;
  readonly suggestionId: string | null;
  /** Every complaint of the chain, to be seen or not. */
  readonly complaintIds: readonly string[];
  /** Everybody who reported it. */
  readonly people: number;
};

const starts: Record<ChainIds["asked"], (ref: string) => Prisma.Sql> = {
  complaint: (ref) => Prisma.sql`
    SELECT c."id" AS "complaintId",
           (SELECT pc."problemId" FROM "ProblemComplaint" pc
            WHERE pc."complaintId" IN (c."id", c."mergedIntoId") LIMIT 1) AS "problemId",
           NULL::uuid AS "consultationId", NULL::uuid AS "suggestionId"
    FROM "Complaint" c WHERE c."ref" = ${ref}`,
  problem: (ref) => Prisma.sql`
    SELECT NULL::uuid AS "complaintId", p."id" AS "problemId",
           NULL::uuid AS "consultationId", NULL::uuid AS "suggestionId"
    FROM "Problem" p WHERE p."ref" = ${ref}`,
  consultation: (ref) => Prisma.sql`
    SELECT NULL::uuid AS "complaintId", h."problemId", h."id" AS "consultationId",
           NULL::uuid AS "suggestionId"
    FROM "Consultation" h WHERE h."ref" = ${ref}`,
  matter: (ref) => Prisma.sql`
    SELECT NULL::uuid AS "complaintId", m."problemId",
           NULL::uuid AS "consultationId", NULL::uuid AS "suggestionId"
    FROM "Matter" m WHERE m."ref" = ${ref} AND m."problemId" IS NOT NULL`,
  suggestion: (ref) => Prisma.sql`
    SELECT NULL::uuid AS "complaintId", s."problemId", s."consultationId", s."id" AS "suggestionId"
    FROM "Suggestion" s WHERE s."ref" = ${ref}`,
  "look-back": (ref) => Prisma.sql`
    SELECT NULL::uuid AS "complaintId", coalesce(s."problemId", l."problemId") AS "problemId",
           s."consultationId", s."id" AS "suggestionId"
    FROM "LookBack" l LEFT JOIN "Suggestion" s ON s."id" = l."suggestionId" WHERE l."ref" = ${ref}`,
  supervision: (ref) => Prisma.sql`
    SELECT c."id" AS "complaintId",
           coalesce(s."problemId", (SELECT pc."problemId" FROM "ProblemComplaint" pc
            WHERE pc."complaintId" IN (c."id", c."mergedIntoId") LIMIT 1)) AS "problemId",
           s."consultationId", s."id" AS "suggestionId"
    FROM "SupervisionOrder" o
    LEFT JOIN "Complaint" c ON o."subject" = 'complaint' AND c."id" = o."subjectId"
    LEFT JOIN "Assignment" a ON o."subject" = 'assignment' AND a."id" = o."subjectId"
    LEFT JOIN "Suggestion" s ON s."id" = coalesce(a."suggestionId",
      CASE WHEN o."subject" = 'suggestion' THEN o."subjectId" END)
    WHERE o."ref" = ${ref}`,
};

type Row = Omit<ChainIds, "ref" | "asked">;

/** Null where the reference is malformed or names nothing. One statement. */
export async function findChain(typed: string): Promise<ChainIds | null> {
  const parsed = parseRef(typed);
  if (!parsed) return null;
  const { ref, kind: asked } = parsed;
  const [row] = await db.$queryRaw<Row[]>`
    WITH start AS (${starts[asked](ref)}), linked AS (
      SELECT c."id", c."reporterId" FROM start, "Complaint" c
      WHERE c."id" = start."complaintId" OR c."id" IN
        (SELECT pc."complaintId" FROM "ProblemComplaint" pc WHERE pc."problemId" = start."problemId")
    )
    SELECT start.*,
           (SELECT coalesce(array_agg(l."id"::text), '{}') FROM linked l) AS "complaintIds",
           (SELECT count(DISTINCT w."id")::int FROM (
             SELECT coalesce(l."reporterId", l."id") AS "id" FROM linked l
             UNION ALL
             SELECT s."personId" FROM linked l JOIN "ComplaintSupport" s
             ON s."complaintId" = l."id" AND s."withdrawnAt" IS NULL
           ) w) AS "people"
    FROM start`;
  return row ? { ref, asked, ...row } : null;
}
