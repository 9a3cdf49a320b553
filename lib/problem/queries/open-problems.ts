import "server-only";
import { db } from "@/lib/core/db";
import { openStatuses } from "../model";

export type OpenProblem = {
  readonly ref: string;
  readonly title: string;
  readonly status: string;
  readonly size: number;
  readonly complaints: readonly string[];
  readonly terms: readonly string[];
};

const batch = 500;

/** Every open problem of a scope with its complaints, by external id where they have one. */
export async function listOpenProblems(scope: string): Promise<OpenProblem[]> {
  const found: OpenProblem[] = [];
  let after: string | undefined;
  for (;;) {
    const problems = await db.problem.findMany({
      where: { status: { in: [...openStatuses] }, divisionCode: { startsWith: scope } },
      select: { id: true, ref: true, title: true, status: true, terms: true },
      orderBy: { id: "asc" },
      take: batch,
      ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    });
    const namesOf = await complaintNames(problems.map((each) => each.id));
    for (const { id, ...problem } of problems) {
      const complaints = namesOf.get(id) ?? [];
      found.push({ ...problem, size: complaints.length, complaints });
    }
    after = problems.at(-1)?.id;
    if (problems.length < batch) return found;
  }
}

async function complaintNames(problemIds: readonly string[]) {
  const rows = await db.$queryRaw<{ problemId: string; name: string }[]>`
    SELECT p."problemId", coalesce(c."externalId", c."ref") AS "name"
    FROM "ProblemComplaint" p JOIN "Complaint" c ON c."id" = p."complaintId"
    WHERE p."problemId" = ANY(${[...problemIds]}::uuid[])
    ORDER BY c."submittedAt", c."id"`;
  const names = new Map<string, string[]>();
  for (const { problemId, name } of rows)
    names.set(problemId, [...(names.get(problemId) ?? []), name]);
  return names;
}
