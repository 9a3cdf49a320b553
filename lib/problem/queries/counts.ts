import "server-only";
import { db, Prisma } from "@/lib/core/db";

export type Voices = {
  /** Complaints, the people who reported or joined them, and how many of these people say it is solved. */
  readonly complaints: number;
  readonly people: number;
  readonly solved: number;
};
type Row = { problemId: string; complaints: number; people: number; solved: number };

export const noVoices: Voices = { complaints: 0, people: 0, solved: 0 };

/** How many spoke about each problem, in one statement. */
export async function voicesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Voices>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."problemId",
      count(*)::int AS "complaints",
      (SELECT count(DISTINCT w."id") FROM (
        SELECT coalesce(r."reporterId", r."id") AS "id"
        FROM "ProblemComplaint" q JOIN "Complaint" r ON r."id" = q."complaintId"
        WHERE q."problemId" = p."problemId"
        UNION ALL
        SELECT s."personId" FROM "ProblemComplaint" q
        JOIN "ComplaintSupport" s ON s."complaintId" = q."complaintId" AND s."withdrawnAt" IS NULL
        WHERE q."problemId" = p."problemId"
      ) w)::int AS "people",
      count(DISTINCT coalesce(c."reporterId", c."id"))
        FILTER (WHERE c."status" = 'closed')::int AS "solved"
    FROM "ProblemComplaint" p JOIN "Complaint" c ON c."id" = p."complaintId"
    WHERE p."problemId" IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})
    GROUP BY p."problemId"`;
  return new Map(rows.map(({ problemId, ...voices }) => [problemId, voices]));
}
