import "server-only";
import { z } from "zod";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, momentText, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { getPlaceNames } from "@/lib/place/queries";
import { publicStatuses } from "@/lib/suggestion/model";
import { wordOfNumber } from "@/lib/suggestion/rules/disagreement";
import type { Disagreement } from "../model/disagreement";

export type DisagreementFilter = {
  /** Prefixes of division codes, any of which covers it. */
  readonly scopes: readonly string[];
  readonly street?: string;
  readonly department?: string;
  readonly after?: string;
  readonly size?: number;
};

type Row = {
  id: string;
  ref: string;
  title: string;
  divisionCode: string;
  departmentId: string | null;
  answeredAt: Date;
  resident: number | null;
  member: number | null;
  department: number | null;
};

/** The worst word of one side in the newest round in which it spoke, as a number. */
const worst = (side: "resident" | "member") => Prisma.sql`
  SELECT min(CASE g."solved" WHEN 'yes' THEN 3 WHEN 'partly' THEN 2 ELSE 1 END) AS stand
  FROM "SuggestionRating" g WHERE g."suggestionId" = s."id" AND g."side" = ${side}
    AND g."round" = (SELECT max(x."round") FROM "SuggestionRating" x
      WHERE x."suggestionId" = s."id" AND x."side" = ${side})`;

/**
 * Published suggestions with the three accounts of `accountsOf`; a test holds both to the same
 * answers. A change of policy says nothing about whether it is solved.
 */
const accounts = Prisma.sql`
  SELECT s."id"::text, s."ref", s."title", s."divisionCode", s."answeredAt",
    s."leadDepartmentId"::text AS "departmentId", res.stand AS resident,
    coalesce(looked.stand, mem.stand) AS member,
    CASE s."resolution" WHEN 'A' THEN 3 WHEN 'B' THEN 2 WHEN 'C' THEN 1 WHEN 'D' THEN 1 END AS department
  FROM "Suggestion" s
  LEFT JOIN LATERAL (${worst("resident")}) res ON TRUE
  LEFT JOIN LATERAL (${worst("member")}) mem ON TRUE
  LEFT JOIN LATERAL (
    SELECT CASE l."verdict" WHEN 'fulfilled' THEN 3 WHEN 'partial' THEN 2 ELSE 1 END AS stand
    FROM "LookBack" l WHERE l."suggestionId" = s."id" AND l."status" = 'concluded'
      AND l."verdict" <> 'changed' ORDER BY l."round" DESC LIMIT 1) looked ON TRUE`;

const differs = Prisma.sql`(SELECT count(DISTINCT t.v)
  FROM (VALUES (k.resident), (k.member), (k.department)) t(v)) > 1`;

function narrowed({ scopes, street, department }: DisagreementFilter): Prisma.Sql {
  const within = scopes.map((scope) => Prisma.sql`s."divisionCode" LIKE ${`${scope}%`}`);
  const conditions = [
    Prisma.sql`s."status" IN (${Prisma.join([...publicStatuses])}) AND s."answeredAt" IS NOT NULL`,
    within.length > 0 ? Prisma.sql`(${Prisma.join(within, " OR ")})` : Prisma.sql`FALSE`,
  ];
  if (street) conditions.push(Prisma.sql`s."divisionCode" LIKE ${`${street}%`}`);
  if (department) {
    conditions.push(Prisma.sql`s."leadDepartmentId" =
      (SELECT p."id" FROM "Department" p WHERE p."code" = ${department})`);
  }
  return Prisma.join(conditions, " AND ");
}

const cursor = z.tuple([momentText, z.uuid()]);

/** Suggestions whose sides do not say the same, answered last first; words alone, nobody's name or text. */
export async function listPublishedDisagreements(
  filter: DisagreementFilter,
): Promise<Page<Disagreement>> {
  const { size = 30 } = filter;
  const from = readCursor(cursor, filter.after);
  const onward = from
    ? Prisma.sql`(s."answeredAt", s."id") < (${new Date(from[0])}, ${from[1]}::uuid)`
    : Prisma.sql`TRUE`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (${accounts} WHERE ${narrowed(filter)} AND ${onward}) k WHERE ${differs}
    ORDER BY k."answeredAt" DESC, k."id"::uuid DESC LIMIT ${size + 1}`;
  const page = pageOf(rows, size, (row) => cursorOf(row.answeredAt.toISOString(), row.id));
  const names = await getPlaceNames({
    divisions: page.rows.map((row) => row.divisionCode),
    departments: page.rows.map((row) => row.departmentId),
  });
  return {
    ...page,
    rows: page.rows.map(({ ref, title, divisionCode: code, departmentId, answeredAt, ...said }) => {
      const places = [names.division(code.slice(0, 9)), names.division(code)];
      return {
        ...{ ref, title, answeredAt },
        place: [...new Set(places)].filter(Boolean).join(" · "),
        department: names.department(departmentId) ?? null,
        accounts: {
          resident: wordOfNumber(said.resident),
          member: wordOfNumber(said.member),
          department: wordOfNumber(said.department),
        },
      };
    }),
  };
}

/** Of how many of which two sides at least have spoken they do not say the same. */
export async function countPublishedDisagreements(
  filter: DisagreementFilter,
): Promise<{ readonly differ: number; readonly compared: number }> {
  const [row] = await db.$queryRaw<{ differ: number; compared: number }[]>`
    SELECT count(*) FILTER (WHERE ${differs})::int AS differ, count(*)::int AS compared
    FROM (${accounts} WHERE ${narrowed(filter)}) k
    WHERE num_nonnulls(k.resident, k.member, k.department) > 1`;
  return row ?? { differ: 0, compared: 0 };
}
