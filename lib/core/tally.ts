import "server-only";
import { Prisma } from "./db";

const sql = Prisma.sql;

/** The condition that an id is among those that are counted now; all of them for a recount. */
export type Touched = (id: Prisma.Sql) => Prisma.Sql;

/** One kind of record that is counted, with its one definition. */
export type FactKind = {
  readonly kind: string;
  /**
   * Rows of "id", "division", "dims" (`dimension:key`) and "cells" (`day/family/metric/` → n); a cell
   * that ends in `*` counts under its dimensions alone, not in the sums of everything together.
   */
  facts(touched: Touched): Prisma.Sql;
  /** Rows of "id": the records of this kind whose contribution changes with the touched subjects. */
  reached(ids: (subject: string) => Prisma.Sql): Prisma.Sql;
};

/** Days and months at which everything together is kept, and digits of the places. */
const levels = [2, 4, 6, 9] as const;

const month = sql`left("day", 7) || '-01'`;

/** One grouping finer than another: what lies under it, summed. */
function summed(name: string, from: string, digits: number, day: Prisma.Sql): Prisma.Sql {
  return sql`${Prisma.raw(name)} AS MATERIALIZED (
    SELECT left("code", ${digits}::int) AS "code", ${day} AS "day", "family", "metric", sum("n")::int AS "n"
    FROM ${Prisma.raw(from)} GROUP BY 1, 2, 3, 4)`;
}

/** d9 from d12, d6 from d9 …; m12 from d12, m9 from d9 …: nothing is summed from far below. */
function ladder(): Prisma.Sql[] {
  const day = sql`"day"`;
  const steps = levels.toReversed().flatMap((digits, n) => {
    const finer = [12, ...levels.toReversed()][n];
    return [
      summed(`d${digits}`, `d${finer}`, digits, day),
      summed(`m${digits}`, `d${digits}`, digits, month),
    ];
  });
  return [summed("d12", "whole", 12, day), summed("m12", "d12", 12, month), ...steps];
}

/** Everything together: by month for communities, by month and day for what is larger. */
function together(): Prisma.Sql[] {
  const one = (grain: string, digits: number) => sql`
    SELECT ${digits}::smallint AS "level", ${grain} AS "grain", '' AS "dimension", "code" AS "divisionCode",
      "family", "metric", "day", '' AS "key", "n" AS "value"
    FROM ${Prisma.raw(`${grain.charAt(0)}${digits}`)}`;
  return [
    one("month", 12),
    ...levels.flatMap((digits) => [one("month", digits), one("day", digits)]),
  ];
}

/** Under each key of a dimension: by month, for streets and districts. */
function apart(digits: number, from: string): Prisma.Sql {
  return sql`
    SELECT ${digits}::smallint, 'month', split_part("dim", ':', 1), left("code", ${digits}::int),
      "family", "metric", "day", substr("dim", strpos("dim", ':') + 1), sum("n")::int
    FROM ${Prisma.raw(from)} GROUP BY 2, 3, 4, 5, 6, 7, 8`;
}

/**
 * Every row of `Tally` to which these facts contribute. `facts` are rows of "divisionCode", "dims"
 * and "cells". A record of a street or district counts at lower levels under its code filled with 0.
 */
export function spread(facts: Prisma.Sql, sign: 1 | -1 = 1): Prisma.Sql {
  return sql`
    WITH facts AS (${facts}),
    cells AS MATERIALIZED (
      SELECT rpad("divisionCode", 12, '0') AS "code", split_part(c."key", '/', 1) AS "day",
        split_part(c."key", '/', 2) AS "family", split_part(c."key", '/', 3) AS "metric",
        split_part(c."key", '/', 4) AS "only", "dims", c."value"::int * ${sign}::int AS "n"
      FROM facts CROSS JOIN LATERAL jsonb_each_text("cells") c),
    whole AS (SELECT * FROM cells WHERE "only" = ''),
    ${Prisma.join(ladder(), ", ")},
    k9 AS MATERIALIZED (
      SELECT left("code", 9) AS "code", ${month} AS "day", "family", "metric", x."dim", sum("n")::int AS "n"
      FROM cells
      CROSS JOIN LATERAL unnest("dims") x("dim")
      GROUP BY 1, 2, 3, 4, 5)
    ${Prisma.join([...together(), apart(9, "k9"), apart(6, "k9")], " UNION ALL ")}`;
}
