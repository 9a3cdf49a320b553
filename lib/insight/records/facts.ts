import "server-only";
import { Prisma } from "@/lib/core/db";
import type { Dimension, Measure, Timing } from "../model/board";

/**
 * What counts and what lists read the same rows and the same tests, so that a figure and what it
 * opens to cannot drift. Values are whole numbers: 1 where the row counts, or how many it adds.
 */
export type Facts = {
  readonly rows: Prisma.Sql;
  /** What makes the row a record of this kind at all. */
  readonly base: Prisma.Sql;
  /** The moment that puts it into a period; what stands as it stands has none. */
  readonly at: Prisma.Sql | null;
  readonly id: Prisma.Sql;
  readonly division: Prisma.Sql;
  readonly keys: Readonly<Partial<Record<Dimension, Prisma.Sql>>>;
  readonly values: Readonly<Partial<Record<Measure, Prisma.Sql>>>;
  /** Whole days from one moment to another; null where one of them has not come. */
  readonly days?: Readonly<Partial<Record<Timing, Prisma.Sql>>>;
  readonly ref: Prisma.Sql;
  readonly title: Prisma.Sql;
  readonly status: Prisma.Sql;
  /** The department that works on it. */
  readonly department?: Prisma.Sql;
  /** What anybody may see listed; everything where it is not said. */
  readonly open?: Prisma.Sql;
};

const { sql } = Prisma;
export const one = sql`1`;
export const test = (condition: Prisma.Sql) => sql`coalesce((${condition})::int, 0)`;
const dayOf = (at: Prisma.Sql) => sql`(${at} AT TIME ZONE 'Asia/Shanghai')::date`;
export const monthOf = (at: Prisma.Sql) =>
  sql`to_char(${at} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`;

/** Calendar days in Asia/Shanghai: the same day is 0; null where one of the two has not come. */
export const daysFrom = (from: Prisma.Sql, to: Prisma.Sql) =>
  sql`CASE WHEN ${to} >= ${from} THEN ${dayOf(to)} - ${dayOf(from)} WHEN ${to} < ${from} THEN 0 END`;

export const placeKeys = (division: Prisma.Sql) => ({
  district: sql`left(${division}, 6)`,
  street: sql`left(${division}, 9)`,
  community: sql`left(${division}, 12)`,
});

/** The campaigns a consultation counts for: one row each. */
export const inCampaigns = (consultation: Prisma.Sql) => sql`
  LEFT JOIN "CampaignConsultation" x ON x."consultationId" = ${consultation}
    AND x."removedAt" IS NULL`;
export const campaignKey = sql`x."campaignId"::text`;
