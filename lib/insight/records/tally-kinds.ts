import "server-only";
import { Prisma } from "@/lib/core/db";
import type { FactKind, Touched } from "@/lib/core/tally";
import { publicStatuses } from "@/lib/suggestion/model";
import type { Dimension, Measure, Timing } from "../model/board";
import { type TalliedSource, talliedSources } from "../model/tally";
import { accountsCompared, accountsDiffer } from "./accounts";
import { type Facts, test } from "./facts";
import { firmKind } from "./firm-kind";
import { factsOf } from "./sources";
import { standingKinds } from "./standing-kinds";

const { sql } = Prisma;

/** Every place and time; a contact that is still open is kept apart, since the reader's day decides. */
const everything = {
  range: { prefix: "%", from: new Date(0), until: new Date("9990-01-01T00:00:00Z") },
  now: new Date("9990-01-01T00:00:00Z"),
  campaigns: false,
};
const aside = ["department", "category", "firm"] as const satisfies readonly Dimension[];

type Row = {
  /** What names one row of the source, and the consultation whose campaigns it counts for. */
  readonly id: Prisma.Sql;
  readonly consultation?: Prisma.Sql;
  /** Measures that only sums need. */
  readonly more?: Readonly<Record<string, Prisma.Sql>>;
  readonly stands?: Prisma.Sql;
  readonly reached: FactKind["reached"];
};

/** Suggestions that the touched subjects reach: their own, by a look-back, a meeting or a problem. */
const suggestions: FactKind["reached"] = (ids) => sql`
  SELECT unnest(${ids("suggestion")}) AS "id"
  UNION SELECT "suggestionId" FROM "LookBack"
    WHERE "id" = ANY(${ids("look-back")}) AND "suggestionId" IS NOT NULL
  UNION SELECT "id" FROM "Suggestion" WHERE "consultationId" = ANY(${ids("consultation")})
  UNION SELECT "id" FROM "Suggestion" WHERE "problemId" = ANY(${ids("problem")})`;

/** Complaints likewise: their own, by a problem that they are part of, by a meeting on it. */
const complaints: FactKind["reached"] = (ids) => sql`
  SELECT unnest(${ids("complaint")}) AS "id"
  UNION SELECT "complaintId" FROM "ProblemComplaint" WHERE "problemId" = ANY(${ids("problem")})
  UNION SELECT j."complaintId" FROM "Consultation" h
    JOIN "ProblemComplaint" j ON j."problemId" = h."problemId"
    WHERE h."id" = ANY(${ids("consultation")})`;

const published = sql`s."status" IN (${Prisma.join([...publicStatuses])})
  AND s."answeredAt" IS NOT NULL`;
const stands = sql`s."adoption" || '|' || coalesce(s."resolution", 'none')`;

const rows: Readonly<Record<TalliedSource, Row>> = {
  suggestion: {
    ...{ id: sql`s."id"`, consultation: sql`s."consultationId"`, stands },
    more: {
      compared: test(sql`${published} AND ${accountsCompared}`),
      differ: test(sql`${published} AND ${accountsDiffer}`),
    },
    reached: suggestions,
  },
  rating: {
    ...{ id: sql`g."id"`, consultation: sql`s."consultationId"` },
    reached: (ids) => sql`SELECT "id" FROM "SuggestionRating"
      WHERE "suggestionId" IN (${suggestions(ids)})`,
  },
  "look-back": {
    ...{ id: sql`l."id"`, consultation: sql`s."consultationId"` },
    reached: (ids) => sql`SELECT "id" FROM "LookBack"
      WHERE "suggestionId" IN (${suggestions(ids)})`,
  },
  consultation: {
    ...{ id: sql`h."id"`, consultation: sql`h."id"` },
    reached: (ids) => sql`SELECT unnest(${ids("consultation")}) AS "id"
      UNION SELECT "id" FROM "Consultation" WHERE "problemId" = ANY(${ids("problem")})`,
  },
  complaint: { id: sql`c."id"`, reached: complaints },
  told: {
    id: sql`t."key"`,
    more: {
      silent: sql`t."silent"`,
      "open-due": sql`t."open"`,
      "open-kept": sql`t."open" * t."kept"`,
    },
    reached: (ids) => sql`
      WITH own AS (${complaints(ids)})
      SELECT "id" FROM own
      UNION SELECT "id" FROM "Deadline"
        WHERE "subject" = 'complaint' AND "subjectId" IN (SELECT "id" FROM own)
      UNION SELECT "id" FROM "ComplaintAnswer" WHERE "complaintId" IN (SELECT "id" FROM own)`,
  },
  problem: { id: sql`p."id"`, reached: (ids) => sql`SELECT unnest(${ids("problem")}) AS "id"` },
};

/** Names and numbers of one row, side by side. */
type Cells = readonly (readonly [name: Prisma.Sql, value: Prisma.Sql])[];

function cellsOf(source: TalliedSource, facts: Facts): Cells {
  const { more = {}, stands: stand } = rows[source];
  const named = (name: string) => sql`${`/${source}/${name}/`}::text`;
  const measures = { ...facts.values, ...more } as Readonly<Record<Measure, Prisma.Sql>>;
  const days = (facts.days ?? {}) as Readonly<Record<Timing, Prisma.Sql>>;
  return [
    ...Object.entries(measures).map(([name, value]) => [named(name), value] as const),
    ...Object.entries(days).map(
      ([name, value]) => [sql`${`/${source}-days/${name}|`} || (${value}) || '/'`, sql`1`] as const,
    ),
    ...(stand ? [[sql`'/stands/' || ${stand} || '/'`, sql`1`] as const] : []),
  ];
}

function dimsOf(facts: Facts, consultation: Prisma.Sql | undefined): Prisma.Sql {
  const own = aside.flatMap((by) => {
    const key = facts.keys[by];
    return key ? [sql`${`${by}:`} || ${key}`] : [];
  });
  const campaigns = sql`ARRAY(SELECT 'campaign:' || x."campaignId" FROM "CampaignConsultation" x
    WHERE x."consultationId" = ${consultation} AND x."removedAt" IS NULL ORDER BY 1)`;
  const single = sql`array_remove(ARRAY[${Prisma.join(own)}]::text[], NULL)`;
  return consultation ? sql`${single} || ${campaigns}` : single;
}

/** What each row of a source adds, from the same definition as the lists that the figures open to. */
function contributed(source: TalliedSource, touched: Touched): Prisma.Sql {
  const facts = factsOf(source, everything);
  const { id, consultation } = rows[source];
  const cells = cellsOf(source, facts);
  const names = Prisma.join(cells.map(([name]) => name));
  const values = Prisma.join(cells.map(([, value]) => value));
  return sql`
    SELECT f."id", f."division", f."dims", c."cells" FROM (
      SELECT ${id} AS "id", ${facts.division} AS "division", ${dimsOf(facts, consultation)} AS "dims",
        to_char(${facts.at} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "day",
        ARRAY[${names}]::text[] AS "names", ARRAY[${values}]::int[] AS "values"
      FROM ${facts.rows} WHERE ${facts.base} AND ${facts.at} IS NOT NULL AND ${touched(id)}) f
    CROSS JOIN LATERAL (
      SELECT jsonb_object_agg(f."day" || u."name", u."n") AS "cells"
      FROM unnest(f."names", f."values") u("name", "n")
      WHERE u."name" IS NOT NULL AND u."n" <> 0) c
    WHERE c."cells" IS NOT NULL`;
}

/** Everything of which sums are kept. */
export const factKinds: readonly FactKind[] = [
  ...talliedSources.map((source) => ({
    kind: source,
    facts: (touched: Touched) => contributed(source, touched),
    reached: rows[source].reached,
  })),
  firmKind,
  ...standingKinds,
];
