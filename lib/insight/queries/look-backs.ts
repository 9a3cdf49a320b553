import "server-only";
import { z } from "zod";
import { momentsOf } from "@/lib/core/day";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, moment, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { readProse } from "@/lib/core/prose";
import { getPlaceNames } from "@/lib/place/queries";
import type { LookedAt, Stand } from "../model";
import { accounts, accountsDiffer } from "../records/accounts";
import { isLast } from "../records/suggestion-facts";

export type LookBackFilter = {
  readonly scope: string;
  readonly from?: string;
  readonly to?: string;
  readonly verdict?: string;
  /** Only those where the three sides do not say the same. */
  readonly differs?: boolean;
  readonly after?: string;
  readonly size?: number;
};

type Row = {
  id: string;
  ref: string;
  suggestion: string;
  title: string;
  divisionCode: string;
  departmentId: string | null;
  round: number;
  verdict: string;
  concludedAt: Date;
  findingId: string | null;
  promiseId: string | null;
  resolution: string | null;
  residents: number | null;
  differs: boolean;
  ended: boolean;
  dueAt: Date | null;
  startedAt: Date | null;
};

/**
 * Concluded look-backs, each with the worst word of the residents' latest round and the
 * department's answer; 3 is done, 2 in part, 1 not. Only a suggestion's last one can differ.
 */
function looked({ scope, from, to }: LookBackFilter): Prisma.Sql {
  const { gte = new Date(0), lt = new Date("9999-01-01") } = momentsOf(from, to) ?? {};
  return Prisma.sql`
    SELECT l."id", l."ref", l."round", l."verdict", l."concludedAt", l."findingId",
           l."divisionCode", s."id" AS "suggestionId", s."ref" AS "suggestion",
           s."title", s."resolution",
           s."status" = 'closed' AS "ended",
           s."leadDepartmentId" AS "departmentId", r."promiseId", ${accounts.resident} AS "residents",
           ${isLast} AND ${accountsDiffer} AS "differs"
    FROM "LookBack" l
    JOIN "Suggestion" s ON s."id" = l."suggestionId"
    JOIN "SuggestionReply" r ON r."id" = l."replyId"
    WHERE l."status" = 'concluded' AND l."divisionCode" LIKE ${`${scope}%`}
      AND l."concludedAt" >= ${gte} AND l."concludedAt" < ${lt}`;
}

/** What is still owed on a suggestion: its next answer, else its next look-back. */
const openOn = Prisma.sql`
  SELECT "dueAt", "startedAt" FROM "Deadline"
  WHERE "subject" = 'suggestion' AND "subjectId" = k."suggestionId" AND "kind" = 'reply'
    AND "metAt" IS NULL AND "cancelledAt" IS NULL
  UNION ALL
  SELECT ("dueOn" || 'T23:59:59+08:00')::timestamptz, "createdAt" FROM "LookBack"
  WHERE "suggestionId" = k."suggestionId" AND "status" NOT IN ('concluded', 'skipped')
  ORDER BY 1 LIMIT 1`;

const cursor = z.tuple([moment, z.uuid()]);

/** Newest first; what is open on the suggestion stands beside it. */
export async function listPublishedLookBacks(filter: LookBackFilter): Promise<Page<LookedAt>> {
  const { verdict, differs = false, size = 20 } = filter;
  const after = readCursor(cursor, filter.after);
  const rows = await db.$queryRaw<Row[]>`
    SELECT k.*, d."dueAt", d."startedAt" FROM (${looked(filter)}) k
    LEFT JOIN LATERAL (${openOn}) d ON true
    WHERE (${verdict ?? ""} = '' OR k."verdict" = ${verdict ?? ""}) AND (NOT ${differs} OR k."differs")
      ${after ? Prisma.sql`AND (k."concludedAt", k."id") < (${new Date(after[0])}, ${after[1]}::uuid)` : Prisma.empty}
    ORDER BY k."concludedAt" DESC, k."id" DESC LIMIT ${size + 1}`;
  const page = pageOf(rows, size, (last) => cursorOf(last.concludedAt.getTime(), last.id));
  return { ...page, rows: await named(page.rows) };
}

/** The newest on which the sides differ, without what was found in words; two statements. */
export async function listPublishedDifferences(
  filter: Pick<LookBackFilter, "scope" | "from" | "to" | "size">,
): Promise<LookedAt[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT k.*, d."dueAt", d."startedAt" FROM (${looked(filter)}) k
    LEFT JOIN LATERAL (${openOn}) d ON true
    WHERE k."differs" ORDER BY k."concludedAt" DESC, k."id" DESC LIMIT ${filter.size ?? 8}`;
  return named(rows, false);
}

const stands: Record<number, Stand> = { 1: "not", 2: "part", 3: "done" };

async function named(rows: readonly Row[], inWords = true): Promise<LookedAt[]> {
  const [names, words] = await Promise.all([
    getPlaceNames({
      divisions: rows.map((row) => row.divisionCode),
      departments: rows.map((row) => row.departmentId),
    }),
    readProse(inWords ? rows.flatMap((row) => [row.findingId, row.promiseId]) : []),
  ]);
  return rows.map(({ divisionCode, departmentId, findingId, promiseId, residents, ...row }) => ({
    ...row,
    street:
      names.division(divisionCode.slice(0, 9)) ?? names.division(divisionCode.slice(0, 6)) ?? "",
    department: names.department(departmentId) ?? null,
    finding: words.get(findingId ?? "") ?? null,
    promise: words.get(promiseId ?? "") ?? null,
    residents: stands[residents ?? 0] ?? null,
  }));
}
