import "server-only";
import { addDays, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import type { ComplaintCell, Counts, InsightFilter, SuggestionCell } from "../model";
import { sumRates } from "../rules/rates";
import { countPublishedRates } from "./count-rates";

type Range = { prefix: string; from: Date; until: Date };

function rangeOf({ scope, from, to }: InsightFilter): Range {
  return { prefix: `${scope}%`, from: startOfDay(from), until: startOfDay(addDays(to, 1)) };
}

/**
 * The counts behind every figure, for records of the scope whose first moment lies in the period
 * (Asia/Shanghai). Public: it counts and shows no record.
 */
export async function countPublishedRecords(filter: InsightFilter, now: Date): Promise<Counts> {
  const range = rangeOf(filter);
  const [suggestions, complaints, rates, problems, consultations, lookBacks] = await Promise.all([
    suggestionCells(range),
    complaintCells(range),
    countPublishedRates(filter, now),
    problemCounts(range),
    consultationCounts(range),
    lookBackCounts(range),
  ]);
  const { due, kept, valid, solved, content } = sumRates(rates.cells);
  const follow = { responses: { due, kept }, answers: { valid, solved, content } };
  return { suggestions, complaints, ...follow, problems, consultations, lookBacks };
}

function suggestionCells({ prefix, from, until }: Range): Promise<SuggestionCell[]> {
  return db.$queryRaw`
    SELECT left("divisionCode", 9) AS "street",
           to_char("raisedAt" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS "month",
           "adoption", "resolution", count(*)::int AS "count"
    FROM "Suggestion"
    WHERE "divisionCode" LIKE ${prefix} AND "raisedAt" >= ${from} AND "raisedAt" < ${until}
      AND "status" NOT IN ('drafted', 'dropped', 'returned', 'withdrawn')
    GROUP BY 1, 2, 3, 4`;
}

function complaintCells({ prefix, from, until }: Range): Promise<ComplaintCell[]> {
  return db.$queryRaw`
    SELECT left("divisionCode", 9) AS "street", "status", count(*)::int AS "count"
    FROM "Complaint"
    WHERE "divisionCode" LIKE ${prefix} AND "submittedAt" >= ${from} AND "submittedAt" < ${until}
      AND "status" NOT IN ('draft', 'discarded')
    GROUP BY 1, 2`;
}

/** “Solved” counts resolved and verified, less relapsed (workflows.md). */
async function problemCounts({ prefix, from, until }: Range) {
  const [row] = await db.$queryRaw<{ confirmed: number; solved: number }[]>`
    SELECT count(*)::int AS "confirmed",
           count(*) FILTER (WHERE "status" IN ('resolved', 'verified'))::int AS "solved"
    FROM "Problem"
    WHERE "divisionCode" LIKE ${prefix} AND "confirmedAt" >= ${from} AND "confirmedAt" < ${until}
      AND "status" NOT IN ('detected', 'dismissed', 'merged')`;
  return row ?? { confirmed: 0, solved: 0 };
}

async function consultationCounts({ prefix, from, until }: Range) {
  const [row] = await db.$queryRaw<{ held: number; members: number; residents: number }[]>`
    SELECT count(DISTINCT c."id")::int AS "held",
           count(*) FILTER (WHERE a."capacityAs" = 'member')::int AS "members",
           count(*) FILTER (WHERE a."capacityAs" = 'resident')::int AS "residents"
    FROM "Consultation" c LEFT JOIN "Attendance" a ON a."consultationId" = c."id" AND a."status" = 'present'
      AND a."correctedAt" IS NULL
    WHERE c."divisionCode" LIKE ${prefix} AND c."startsAt" >= ${from} AND c."startsAt" < ${until}
      AND c."startedAt" IS NOT NULL`;
  return row ?? { held: 0, members: 0, residents: 0 };
}

/** Concluded look-backs by what they found. */
function lookBackCounts({ prefix, from, until }: Range): Promise<Counts["lookBacks"][number][]> {
  return db.$queryRaw`
    SELECT "verdict", count(*)::int AS "count" FROM "LookBack"
    WHERE "divisionCode" LIKE ${prefix} AND "concludedAt" >= ${from} AND "concludedAt" < ${until}
      AND "status" = 'concluded'
    GROUP BY 1`;
}
