import "server-only";
import { Prisma } from "@/lib/core/db";
import type { TallyFamily } from "../model/tally";

/** The day in Asia/Shanghai on which a moment falls. */
export const dayIn = (moment: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(${moment} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** Whole calendar days between two moments in Asia/Shanghai, never negative. */
export const daysFrom = (from: Prisma.Sql, to: Prisma.Sql): Prisma.Sql => Prisma.sql`greatest(0,
  (${to} AT TIME ZONE 'Asia/Shanghai')::date - (${from} AT TIME ZONE 'Asia/Shanghai')::date)`;

/** The name of a cell: its day, family and metric, and the one dimension in which it counts, if any. */
export const cell = (
  day: Prisma.Sql,
  family: TallyFamily,
  metric: Prisma.Sql,
  only: Prisma.Sql = Prisma.sql`''`,
): Prisma.Sql => Prisma.sql`${day} || ${`/${family}/`} || ${metric} || '/' || ${only} AS "cell"`;

/** "dimension:key", or NULL where there is none. */
export const dim = (dimension: string, key: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${`${dimension}:`} || ${key}`;

/** The same where those without one are counted as such. */
export const dimOrNone = (dimension: string, key: Prisma.Sql): Prisma.Sql =>
  dim(dimension, Prisma.sql`coalesce(${key}::text, '')`);

/** Rows of "id" and "cell" as one object for each record. */
export const gathered = (cells: readonly Prisma.Sql[]): Prisma.Sql => Prisma.sql`
  SELECT "id", jsonb_object_agg("cell", "n") AS "cells" FROM (
    SELECT "id", "cell", count(*)::int AS "n"
    FROM (${Prisma.join([...cells], " UNION ALL ")}) one GROUP BY 1, 2) counted
  GROUP BY 1`;
