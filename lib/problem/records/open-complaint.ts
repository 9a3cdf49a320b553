import "server-only";
import { db, Prisma } from "@/lib/core/db";
import { codeAt } from "@/lib/core/scope";
import { clusterable } from "../rules/clusterable";
import type { OpenComplaint } from "../rules/reading";

/** The problem that a complaint stands in, if any. */
export type Standing = OpenComplaint & { readonly problemId: string | null };

const page = 5000;
/** So many at most are compared with a new complaint, of each kind of nearness. */
const near = 200;
const day = 86_400_000;

const isOpen = Prisma.sql`c."status" IN (${Prisma.join([...clusterable.statuses])})
  AND c."kind" <> ${clusterable.exceptKind}`;

const columns = Prisma.sql`c."id", c."title", coalesce(b."text", '') AS "body",
  coalesce(c."submittedAt", c."createdAt") AS "at", c."divisionCode", c."compoundId",
  k."name" AS "compoundName", k."firmId", c."categoryCode", p."problemId",
  array_prepend(coalesce(c."reporterId", c."id")::text, ARRAY(SELECT s."personId"::text
    FROM "ComplaintSupport" s WHERE s."complaintId" = c."id" AND s."withdrawnAt" IS NULL)) AS "people",
  ARRAY(SELECT a."problemId"::text FROM "ProblemApart" a WHERE a."complaintId" = c."id")
    AS "apartFrom"
  FROM "Complaint" c
  LEFT JOIN "Prose" b ON b."id" = c."bodyId" AND b."erasedAt" IS NULL
  LEFT JOIN "Compound" k ON k."id" = c."compoundId"
  LEFT JOIN "ProblemComplaint" p ON p."complaintId" = c."id"`;

/** Every open complaint of a scope, a page at a time. */
export async function* openComplaintsIn(scope: string): AsyncGenerator<Standing[]> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await db.$queryRaw<Standing[]>`
      SELECT ${columns} WHERE c."divisionCode" LIKE ${`${scope}%`} AND ${isOpen}
        AND c."id" > ${after}::uuid ORDER BY c."id" LIMIT ${page}`;
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    after = last.id;
  }
}

/** The districts, or wider places, in which complaints of a scope are open. */
export async function districtsWithComplaints(scope: string): Promise<string[]> {
  if (scope.length > 6) return [scope];
  const rows = await db.$queryRaw<{ code: string }[]>`
    SELECT DISTINCT left(c."divisionCode", 6) AS "code" FROM "Complaint" c
    WHERE c."divisionCode" LIKE ${`${scope}%`} AND ${isOpen} ORDER BY 1`;
  return rows.map(({ code }) => code);
}

export function loadOpenComplaint(id: string): Promise<Standing | undefined> {
  return standingWhere(Prisma.sql`c."id" = ${id}::uuid`);
}

export function findOpenComplaint(ref: string): Promise<Standing | undefined> {
  return standingWhere(Prisma.sql`c."ref" = ${ref}`);
}

async function standingWhere(where: Prisma.Sql): Promise<Standing | undefined> {
  const rows = await db.$queryRaw<Standing[]>`SELECT ${columns} WHERE ${where} AND ${isOpen}`;
  return rows[0];
}

/**
 * The newest open complaints that a new one may belong with: at its place, of its category in its
 * street, and those that share a telling word in its district. Each from an index, and bounded, so
 * that the work for one complaint does not grow with their number.
 */
export async function complaintsNear(
  of: Standing,
  words: readonly string[],
  windowDays: number,
): Promise<Standing[]> {
  const [street, community] = [
    codeAt("street", of.divisionCode),
    codeAt("community", of.divisionCode),
  ];
  const district = of.divisionCode.slice(0, 6);
  const kind = Prisma.sql`c."categoryCode" = ${of.categoryCode}`;
  const places = [
    of.compoundId ? Prisma.sql`c."compoundId" = ${of.compoundId}::uuid` : null,
    community ? Prisma.sql`c."divisionCode" = ${community}` : null,
    street && of.categoryCode
      ? Prisma.sql`c."divisionCode" LIKE ${`${street}%`} AND ${kind}`
      : null,
    of.firmId && of.categoryCode
      ? Prisma.sql`c."compoundId" IN (SELECT "id" FROM "Compound"
          WHERE "firmId" = ${of.firmId}::uuid) AND ${kind}`
      : null,
    words.length > 0
      ? Prisma.sql`c."terms" && ${[...words]}::text[] AND c."divisionCode" LIKE ${`${district}%`}`
      : null,
  ].filter((each) => each !== null);
  if (places.length === 0) return [];
  const ids = places.map((place) => idsNear(place, of, windowDays));
  return db.$queryRaw<Standing[]>`
    SELECT ${columns} WHERE c."id" IN (${Prisma.join(ids, " UNION ")})`;
}

function idsNear(place: Prisma.Sql, of: Standing, windowDays: number): Prisma.Sql {
  const [from, to] = [-windowDays, windowDays].map((n) => new Date(of.at.getTime() + n * day));
  return Prisma.sql`(SELECT c."id" FROM "Complaint" c
    WHERE ${place} AND ${isOpen} AND c."id" <> ${of.id}::uuid
      AND c."submittedAt" BETWEEN ${from} AND ${to}
    ORDER BY c."submittedAt" DESC, c."id" DESC LIMIT ${near})`;
}
