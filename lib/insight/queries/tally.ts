import "server-only";
import { db, Prisma } from "@/lib/core/db";
import type { TallyAsked, TallyRow } from "../model/tally";
import { partsOf, type TallyPart } from "../rules/tally-parts";

const sql = Prisma.sql;

/** Codes below a scope as a range, so that every plan uses the index. Codes are digits and compare as bytes. */
function within(scope: string): Prisma.Sql {
  const last = scope.charCodeAt(scope.length - 1);
  const next = `${scope.slice(0, -1)}${String.fromCharCode(last + 1)}`;
  return sql`"divisionCode" >= ${scope} AND "divisionCode" < ${next}`;
}

const isDimension = (group: string) => !["none", "district", "street", "community"].includes(group);
const digits = { district: 6, street: 9, community: 12 } as const;
const dated = { month: 7, day: 10 } as const;

type Plan = {
  /** Digits of the codes that are read. */
  readonly level: number;
  readonly dimension: string;
  readonly key: Prisma.Sql;
  readonly when: Prisma.Sql;
};

function planOf({ scope, groupBy = "none", over, only }: TallyAsked): Plan {
  const byPlace = groupBy === "none" || isDimension(groupBy) ? null : digits[groupBy as "street"];
  const dimension = isDimension(groupBy) ? groupBy : (only?.dimension ?? "");
  const least = dimension && scope.length < 6 ? 6 : scope.length;
  const place = sql`"divisionCode"`;
  return {
    level: Math.max(byPlace ?? least, scope.length),
    dimension,
    key: byPlace ? place : isDimension(groupBy) ? sql`"key"` : sql`''`,
    when: over ? sql`left("day", ${dated[over]}::int)` : sql`''`,
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
      ${only && plan.dimension === only.dimension ? sql`AND "key" = ${only.key}` : Prisma.empty}`;
}

/** The same from what single records contribute: exact, for days that no row of `Tally` keeps apart. */
function single(asked: TallyAsked, plan: Plan, { from, to }: TallyPart): Prisma.Sql {
  const { scope, families, only } = asked;
  const place = sql`left(rpad(f."divisionCode", 12, '0'), ${plan.level}::int)`;
  return sql`
    SELECT "family", "metric", ${plan.key} AS "key", ${plan.when} AS "when", "value" FROM (
      SELECT ${place} AS "divisionCode", split_part(c."key", '/', 1) AS "day",
        split_part(c."key", '/', 2) AS "family", split_part(c."key", '/', 3) AS "metric",
        split_part(x."dim", ':', 1) AS "dimension", substr(x."dim", strpos(x."dim", ':') + 1) AS "key",
        c."value"::int AS "value"
      FROM "TallyFact" f CROSS JOIN LATERAL jsonb_each_text(f."cells") c
      CROSS JOIN LATERAL unnest(CASE WHEN split_part(c."key", '/', 4) <> ''
        THEN ARRAY[split_part(c."key", '/', 4)] ELSE f."dims" || ''::text END) x("dim")
      WHERE ${within(scope)} AND f."lastDay" >= ${from} AND f."firstDay" <= ${to}) one
    WHERE "dimension" = ${plan.dimension} AND "family" = ANY(${[...families]})
      AND "day" >= ${from} AND "day" <= ${to}
      ${only && plan.dimension === only.dimension ? sql`AND "key" = ${only.key}` : Prisma.empty}`;
}

/**
 * Sums of what was counted in a place and a period, in one statement. Whole months are read from
 * roll-ups, also under a dimension and for communities; days at the edges of the period from daily
 * roll-ups or, under a dimension and for communities, from single records. Public: sums show no record.
 * At most a minute behind what was written.
 */
export async function readPublishedTallies(asked: TallyAsked): Promise<TallyRow[]> {
  const plan = planOf(asked);
  const keepsDays = plan.dimension === "" && plan.level < 12;
  const keepsMonths = !(plan.dimension !== "" && plan.level > 9);
  const parts = partsOf(asked, { months: keepsMonths && asked.over !== "day" });
  const read = (part: TallyPart) =>
    part.grain === "month" || keepsDays ? kept(asked, plan, part) : single(asked, plan, part);
  return db.$queryRaw<TallyRow[]>`
    SELECT "family", "metric", "key", "when", sum("value")::int AS "value"
    FROM (${Prisma.join(parts.map(read), " UNION ALL ")}) parts
    GROUP BY 1, 2, 3, 4 HAVING sum("value") <> 0 ORDER BY 1, 2, 3, 4`;
}
