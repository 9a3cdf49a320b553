import "server-only";
import { db, Prisma } from "@/lib/core/db";
import type { TallyAsked, TallyGroup, TallyRow } from "../model/tally";
import { partsOf, type TallyPart } from "../rules/tally-parts";

const sql = Prisma.sql;

/** Whole months, before and after all that there is. */
export const always = { from: "2000-01-01", to: "2099-12-31" } as const;

/** Codes below a scope as a range, so that every plan uses the index. Codes are digits and compare as bytes. */
function within(scope: string): Prisma.Sql {
  const last = scope.charCodeAt(scope.length - 1);
  const next = `${scope.slice(0, -1)}${String.fromCharCode(last + 1)}`;
  return sql`"divisionCode" >= ${scope} AND "divisionCode" < ${next}`;
}

const digits = { none: 0, district: 6, street: 9, community: 12 } as const;
const isPlace = (group: TallyGroup): group is keyof typeof digits => group in digits;
const dated = { month: 7, day: 10 } as const;

type Plan = {
  /** Digits of the codes that are read. */
  readonly level: number;
  readonly dimension: string;
  readonly key: Prisma.Sql;
  readonly when: Prisma.Sql;
  /** What no row keeps: under two dimensions at once, or under one in a community. */
  readonly crossed: boolean;
};

function planOf({ scope, groupBy = "none", over, only }: TallyAsked): Plan {
  const place = isPlace(groupBy) ? digits[groupBy] : 0;
  const dimension = isPlace(groupBy) ? (only?.by ?? "") : groupBy;
  const level = Math.max(place, scope.length, dimension ? 6 : 0);
  const byDimension = isPlace(groupBy) ? sql`''` : sql`"key"`;
  return {
    level,
    dimension,
    key: place ? sql`"divisionCode"` : byDimension,
    when: over ? sql`left("day", ${dated[over]}::int)` : sql`''`,
    crossed: dimension !== "" && (level > 9 || (only !== undefined && only.by !== dimension)),
  };
}

/** Rows of `Tally` for whole months, or days where they are kept. */
function kept(asked: TallyAsked, plan: Plan, { grain, from, to }: TallyPart): Prisma.Sql {
  const { scope, families, only } = asked;
  const exact = plan.level === scope.length;
  return sql`
    SELECT "family", "metric", ${plan.key} AS "key", ${plan.when} AS "when", "value" FROM "Tally"
    WHERE "level" = ${plan.level} AND "grain" = ${grain} AND "dimension" = ${plan.dimension}
      AND ${exact ? sql`"divisionCode" = ${scope}` : within(scope)}
      AND "family" = ANY(${[...families]}) AND "day" >= ${from} AND "day" <= ${to}
      ${only ? sql`AND "key" = ${only.key}` : Prisma.empty}`;
}

/** The same from what single records contribute: exact, for what no row of `Tally` keeps apart. */
function single(asked: TallyAsked, plan: Plan, { from, to }: TallyPart): Prisma.Sql {
  const { scope, families, only } = asked;
  const narrowed = only ? sql`AND f."dims" @> ARRAY[${`${only.by}:${only.key}`}]` : Prisma.empty;
  const grouped = plan.dimension !== "" && plan.dimension !== only?.by;
  return sql`
    SELECT "family", "metric", ${plan.key} AS "key", ${plan.when} AS "when", "value" FROM (
      SELECT left(rpad(f."divisionCode", 12, '0'), ${plan.level}::int) AS "divisionCode",
        split_part(c."key", '/', 1) AS "day", split_part(c."key", '/', 2) AS "family",
        split_part(c."key", '/', 3) AS "metric", x."key", c."value"::int AS "value"
      FROM "TallyFact" f CROSS JOIN LATERAL jsonb_each_text(f."cells") c
      CROSS JOIN LATERAL ${grouped ? keysOf(plan.dimension) : sql`(SELECT '')`} x("key")
      WHERE ${within(scope)} AND f."lastDay" >= ${from} AND f."firstDay" <= ${to} ${narrowed}) one
    WHERE "family" = ANY(${[...families]}) AND "day" >= ${from} AND "day" <= ${to}`;
}

const keysOf = (dimension: string) => sql`(
  SELECT substr(d, ${dimension.length + 2}::int) FROM unnest(f."dims") d
  WHERE d LIKE ${`${dimension}:%`})`;

/**
 * Sums of what was counted in a place and a period, in one statement. Whole months are read from
 * roll-ups; days at the edges of the period from daily ones or, under a dimension and for
 * communities, from single records, as is what is asked for under two dimensions at once. Public:
 * sums show no record. At most a minute behind what was written.
 */
export async function readPublishedTallies(asked: TallyAsked): Promise<TallyRow[]> {
  const [rows = []] = await readPublishedTallySets([asked]);
  return rows;
}

/** Several such questions in one statement, answered in their order. */
export async function readPublishedTallySets(asked: readonly TallyAsked[]): Promise<TallyRow[][]> {
  const sets = asked.map(
    (one, place) => sql`SELECT ${place}::int AS "set", parts.* FROM (${partsRead(one)}) parts`,
  );
  const rows = await db.$queryRaw<(TallyRow & { set: number })[]>`
    SELECT "set", "family", "metric", "key", "when", sum("value")::int AS "value"
    FROM (${Prisma.join(sets, " UNION ALL ")}) sets
    GROUP BY 1, 2, 3, 4, 5 HAVING sum("value") <> 0 ORDER BY 1, 2, 3, 4, 5`;
  const bySet = Map.groupBy(rows, (row) => row.set);
  return asked.map((_, place) => (bySet.get(place) ?? []).map(({ set: _set, ...row }) => row));
}

function partsRead(asked: TallyAsked): Prisma.Sql {
  const plan = planOf(asked);
  const keepsDays = plan.dimension === "" && plan.level < 12;
  const parts = partsOf(asked, { months: !plan.crossed && asked.over !== "day" });
  const read = (part: TallyPart) =>
    part.grain === "month" || keepsDays ? kept(asked, plan, part) : single(asked, plan, part);
  return Prisma.join(parts.map(read), " UNION ALL ");
}
