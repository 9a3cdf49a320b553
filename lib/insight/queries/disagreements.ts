import "server-only";
import { z } from "zod";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, momentText, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { getPlaceNames } from "@/lib/place/queries";
import { publicStatuses } from "@/lib/suggestion/model";
import { wordOfNumber } from "@/lib/suggestion/rules/disagreement";
import type { Disagreement } from "../model/disagreement";
import { accounts } from "../records/accounts";
import { always, readPublishedTallySets } from "./tally";

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

/** Published suggestions with the three accounts. */
const told = Prisma.sql`
  SELECT s."id"::text, s."ref", s."title", s."divisionCode", s."answeredAt",
    s."leadDepartmentId"::text AS "departmentId", ${accounts.resident} AS resident,
    ${accounts.member} AS member, ${accounts.department} AS department
  FROM "Suggestion" s`;

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
    SELECT * FROM (${told} WHERE ${narrowed(filter)} AND ${onward}) k WHERE ${differs}
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

/** The parts of what is asked for, none within another. */
function placesOf({ scopes, street }: DisagreementFilter): string[] {
  const within = scopes.flatMap((scope) => {
    if (!street || scope.startsWith(street)) return [scope];
    return street.startsWith(scope) ? [street] : [];
  });
  return [...new Set(within)].filter(
    (one, _, all) => !all.some((other) => other !== one && one.startsWith(other)),
  );
}

/** Of how many of which two sides at least have spoken they do not say the same; from the roll-ups. */
export async function countPublishedDisagreements(
  filter: DisagreementFilter,
): Promise<{ readonly differ: number; readonly compared: number }> {
  const { department } = filter;
  const where = { code: department ?? "" };
  const lead = department && (await db.department.findUnique({ where, select: { id: true } }));
  const asked = placesOf(filter).map((scope) => ({
    ...{ scope, ...always, families: ["suggestion"] as const },
    ...(department && { only: { by: "department" as const, key: lead ? lead.id : "" } }),
  }));
  const rows = asked.length === 0 ? [] : (await readPublishedTallySets(asked)).flat();
  const sum = (metric: string) =>
    rows.reduce((all, row) => (row.metric === metric ? all + row.value : all), 0);
  return { differ: sum("differ"), compared: sum("compared") };
}
