import "server-only";
import { lastFourIndex, phoneIndex } from "@/lib/account/records";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { wordsIn } from "@/lib/core/excerpt";
import { parseRef } from "@/lib/core/ref";
import { decrypt } from "@/lib/core/secret";
import { bigrams } from "@/lib/core/words";
import { numberSources } from "../model";
import { type Office, officeSql } from "./queue-sql";

const most = { words: 6, departments: 8, people: 200 } as const;

/** What somebody typed into the search, in its parts. */
export function partsOf(words: string): string[] {
  return wordsIn(words, most.words);
}

const patternOf = (part: string) => `%${part.replace(/[%_\\]/g, "\\$&")}%`;

const pairsIn = (part: string) => bigrams(part.replace(/^[cphsl]\d{6,9}-/i, ""));

/** All pairs of characters that a row must have to be found by its text; none for a whole receipt. */
export function pairsOf(words: string | undefined): string[] {
  const parts = partsOf(words ?? "");
  return parts.some((part) => parseRef(part)) ? [] : [...new Set(parts.flatMap(pairsIn))];
}

/** The pairs of characters lead to the rows; a part of more than two is then read as it stands. */
function textSql(part: string): Prisma.Sql {
  const exact = parseRef(part)?.ref;
  if (exact) return Prisma.sql`c."ref" = ${exact}`;
  const pattern = patternOf(part);
  const wanted = pairsIn(part);
  if (wanted.length === 0) return Prisma.sql`c."title" ILIKE ${pattern}`;
  const near = Prisma.sql`c."grams" @> ${wanted}::text[]`;
  if ([...part].length === 2) return near;
  return Prisma.sql`(${near} AND (c."title" ILIKE ${pattern} OR c."ref" ILIKE ${pattern}
    OR EXISTS (SELECT 1 FROM "Prose" p WHERE p."id" = c."bodyId" AND p."erasedAt" IS NULL
      AND p."text" ILIKE ${pattern})
    OR EXISTS (SELECT 1 FROM "Compound" k WHERE k."id" = c."compoundId"
      AND k."name" ILIKE ${pattern})))`;
}

type Known = { kind: "department" | "complaint"; id: string };

/** Departments of that name, and the complaint that has this number elsewhere. */
async function knownBy(part: string): Promise<Known[]> {
  const pattern = patternOf(part);
  return db.$queryRaw<Known[]>`
    (SELECT 'department' AS "kind", "id" FROM "Department"
      WHERE "shortName" ILIKE ${pattern} OR "name" ILIKE ${pattern} LIMIT ${most.departments})
    UNION ALL SELECT 'complaint', "complaintId" FROM "ComplaintNumber"
      WHERE "source" IN (${Prisma.join([...numberSources])}) AND "number" = ${part}
    UNION ALL SELECT 'complaint', "id" FROM "Complaint"
      WHERE "channel" IN ('import', 'counter', 'phone', 'web') AND "externalId" = ${part}`;
}

/**
 * Whose phone ends so. Four digits are compared by their keyed digest; of longer ones the covered
 * numbers behind that digest are opened, within what the reader's office reaches.
 */
async function phoneSql(actor: Actor, office: Office, digits: string): Promise<Prisma.Sql> {
  const byEnd = Prisma.sql`c."lastFourIndex" = ${lastFourIndex(digits)}`;
  if (digits.length === 4) return byEnd;
  if (digits.length === 11) {
    const person = await db.person.findUnique({
      where: { phoneIndex: phoneIndex(digits) },
      select: { id: true },
    });
    return person ? Prisma.sql`c."reporterId" = ${person.id}::uuid` : Prisma.sql`false`;
  }
  const people = await db.$queryRaw<{ id: string; phoneCipher: string }[]>`
    SELECT DISTINCT r."id", r."phoneCipher" FROM "Complaint" c
      JOIN "Person" r ON r."id" = c."reporterId" AND r."phoneCipher" IS NOT NULL
    WHERE ${byEnd} AND ${officeSql(actor, office)} LIMIT ${most.people}`;
  const ids = people
    .filter(({ phoneCipher }) => decrypt(phoneCipher).endsWith(digits))
    .map(({ id }) => id);
  return ids.length > 0
    ? Prisma.sql`(${byEnd} AND c."reporterId" = ANY(${ids}::uuid[]))`
    : Prisma.sql`false`;
}

/**
 * Every way in which a row can be what was looked for: any part of title, compound, text and
 * receipt; where it is one word also a department, a number it has elsewhere, and the end of the
 * reporter's phone. Only for a reader who sees the whole of what their office reaches.
 */
export async function waysToFind(
  actor: Actor,
  office: Office,
  words: string | undefined,
): Promise<readonly Prisma.Sql[]> {
  const parts = partsOf(words ?? "");
  const [first] = parts;
  if (first === undefined) return [];
  const text = Prisma.join(parts.map(textSql), " AND ");
  if (parts.length > 1) return [text];
  const known = await knownBy(first);
  const ids = (kind: Known["kind"]) =>
    known.filter((each) => each.kind === kind).map(({ id }) => id);
  const complaints = ids("complaint");
  // Each department by itself, so that its rows are read in their order from the index.
  const ways = [text, ...ids("department").map((id) => Prisma.sql`c."departmentId" = ${id}::uuid`)];
  if (complaints.length > 0) ways.push(Prisma.sql`c."id" = ANY(${complaints}::uuid[])`);
  if (/^\d{4,11}$/.test(first)) ways.push(await phoneSql(actor, office, first));
  return ways;
}
