import "server-only";
import { db, Prisma } from "@/lib/core/db";
import { searchTerms } from "@/lib/core/words";
import { rankReported } from "../rules/rank-reported";

export type ReportedPlace = { readonly divisionCode: string; readonly compoundId: string | null };

/** What a stranger may know of a complaint they could join. */
export type Reported = {
  readonly ref: string;
  readonly summary: string;
  readonly status: string;
  readonly groupCode: string;
  readonly submittedAt: Date;
  readonly late: boolean;
  readonly people: number;
};

type Row = Omit<Reported, "people"> & { readonly id: string };
/** With the words of the text that it shares. */
type Candidate = Row & { readonly terms: readonly string[] };

/** So many of the newest of one kind at one place are looked at, and so many of them ranked. */
const newest = 1500;
const ranked = 60;
const mostWords = 40;
const perGroup = 3;

/** In the words of the partial indexes, so that only they are read. */
const joinable = Prisma.sql`c."acceptedAt" IS NOT NULL AND c."kind" <> 'report'
  AND c."summary" IS NOT NULL AND c."status" IN ('accepted', 'dispatched', 'return-requested',
  'received', 'in-progress', 'awaiting-resident', 'in-consultation', 'replied', 'rework')`;

function at({ divisionCode, compoundId }: ReportedPlace): Prisma.Sql {
  return compoundId
    ? Prisma.sql`c."compoundId" = ${compoundId}::uuid`
    : Prisma.sql`c."divisionCode" = ${divisionCode}`;
}

const columns = Prisma.sql`c."id", c."ref", c."summary", c."status", c."submittedAt",
  left(c."categoryCode", 2) AS "groupCode", c."lateAt" IS NOT NULL AS "late"`;

/** The newest of one kind at a place that share a word with a text; the newest where there is none. */
export function candidatesSql(
  place: ReportedPlace,
  group: string,
  words: readonly string[],
  take = ranked,
): Prisma.Sql {
  const asked = [...words];
  const newestHere = (limit: number) => Prisma.sql`
    SELECT ${columns}, c."terms" FROM "Complaint" c
    WHERE ${at(place)} AND left(c."categoryCode", 2) = ${group} AND ${joinable}
    ORDER BY c."submittedAt" DESC LIMIT ${limit}`;
  if (asked.length === 0) {
    return Prisma.sql`SELECT n."id", n."ref", n."summary", n."status", n."submittedAt",
      n."groupCode", n."late", '{}'::text[] AS "terms" FROM (${newestHere(take)}) n`;
  }
  return Prisma.sql`
    SELECT n."id", n."ref", n."summary", n."status", n."submittedAt", n."groupCode", n."late",
      s."terms"
    FROM (${newestHere(newest)}) n CROSS JOIN LATERAL (
      SELECT array_agg(t) AS "terms" FROM unnest(n."terms") t WHERE t = ANY(${asked}::text[])
    ) s
    WHERE n."terms" && ${asked}::text[]
    ORDER BY cardinality(s."terms") DESC, n."submittedAt" DESC LIMIT ${take}`;
}

/**
 * “Has this been reported?”: public, open complaints of one kind in the same compound (else the same
 * community), those that say most nearly the same first; without a text the newest. Two statements
 * that look at no more than 1,500 rows of an index, however many complaints there are.
 */
export async function listPublishedAlike(
  place: ReportedPlace,
  about: { readonly group: string; readonly text: string },
  take = 3,
): Promise<readonly Reported[]> {
  if (place.divisionCode.length < 12) return [];
  const words = searchTerms(about.text)
    .filter((word) => word.length > 1)
    .slice(0, mostWords);
  const size = words.length > 0 ? ranked : take;
  const rows = await db.$queryRaw<Candidate[]>(candidatesSql(place, about.group, words, size));
  return withPeople(rankReported(about.text, words, rows).slice(0, take));
}

/** The newest of every kind at a place, for the page before anything was chosen. */
export async function listPublishedByGroup(
  place: ReportedPlace,
  groups: readonly string[],
): Promise<readonly Reported[]> {
  if (place.divisionCode.length < 12) return [];
  const rows = await db.$queryRaw<Row[]>`
    SELECT n.* FROM unnest(${[...groups]}::text[]) AS g("code") CROSS JOIN LATERAL (
      SELECT ${columns} FROM "Complaint" c
      WHERE ${at(place)} AND left(c."categoryCode", 2) = g."code" AND ${joinable}
      ORDER BY c."submittedAt" DESC LIMIT ${perGroup}
    ) n`;
  return withPeople(rows);
}

type Counted = { complaintId: string; people: number };

async function withPeople(
  rows: readonly (Row & { terms?: unknown })[],
): Promise<readonly Reported[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const counted = await db.$queryRaw<Counted[]>`
    SELECT w."id" AS "complaintId", count(*)::int AS "people" FROM (
      SELECT m."mergedIntoId" AS "id" FROM "Complaint" m WHERE m."mergedIntoId" = ANY(${ids}::uuid[])
      UNION ALL
      SELECT s."complaintId" FROM "ComplaintSupport" s
      WHERE s."complaintId" = ANY(${ids}::uuid[]) AND s."withdrawnAt" IS NULL
    ) w GROUP BY w."id"`;
  const others = new Map(counted.map(({ complaintId, people }) => [complaintId, people]));
  return rows.map(({ id, terms: _, ...row }) => ({ ...row, people: 1 + (others.get(id) ?? 0) }));
}
