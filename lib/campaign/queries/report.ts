import "server-only";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { listStreets } from "@/lib/place/queries";
import { endedStatuses } from "@/lib/suggestion/model";
import { canRunCampaign } from "../policy";
import { streetLines, sumsOf } from "../rules/progress";
import type { ReportFacts, ReportMatter, ReportProblem, ReportPromise } from "../rules/report";
import { getCampaign } from "./campaign-item";
import { countPublishedCells, heldIn, raised, solved } from "./cells";

const mostProblems = 30;
const mostPromises = 60;

const adopted = Prisma.sql`s."adoption" IN ('adopted', 'partly-adopted')`;

type MatterRow = Omit<ReportMatter, "name"> & { readonly code: string | null };

/** By group of the catalogue; what has no kind stands last. */
function mattersOf(campaignId: Prisma.Sql): Promise<MatterRow[]> {
  return db.$queryRaw`
    WITH held AS (SELECT c."id", c."problemId" FROM ${heldIn(campaignId)}),
    kinds AS (SELECT h."id", p."id" AS "problemId", p."status", left(p."categoryCode", 2) AS "code"
      FROM held h LEFT JOIN "Problem" p ON p."id" = h."problemId"),
    said AS (SELECT k."code", count(*)::int AS "raised",
        count(*) FILTER (WHERE ${adopted})::int AS "adopted"
      FROM "Suggestion" s JOIN kinds k ON k."id" = s."consultationId" WHERE ${raised} GROUP BY 1)
    SELECT k."code", count(*)::int AS "held", coalesce(max(s."raised"), 0)::int AS "raised",
      coalesce(max(s."adopted"), 0)::int AS "adopted",
      count(DISTINCT k."problemId")::int AS "problems",
      count(DISTINCT k."problemId") FILTER
        (WHERE k."status" IN ('resolved', 'verified'))::int AS "solved"
    FROM kinds k LEFT JOIN said s ON s."code" IS NOT DISTINCT FROM k."code"
    GROUP BY 1 ORDER BY 2 DESC, 1`;
}

/** Those on which most was suggested, and what was done. */
function problemsOf(campaignId: Prisma.Sql): Promise<ReportProblem[]> {
  return db.$queryRaw`
    SELECT p."ref", p."title", p."status", coalesce(d."name", '') AS "street",
      t."text" AS "summary", n."raised", n."adopted"
    FROM "Problem" p LEFT JOIN "Division" d ON d."code" = left(p."divisionCode", 9)
    LEFT JOIN "Prose" t ON t."id" = p."summaryId" AND t."erasedAt" IS NULL
    CROSS JOIN LATERAL (SELECT count(*)::int AS "raised",
        count(*) FILTER (WHERE ${adopted})::int AS "adopted"
      FROM "Suggestion" s WHERE s."problemId" = p."id" AND ${raised}
        AND s."consultationId" IN (SELECT c."id" FROM ${heldIn(campaignId)})) n
    WHERE p."id" IN (SELECT c."problemId" FROM ${heldIn(campaignId)})
    ORDER BY (${solved}) DESC, n."raised" DESC, p."ref" LIMIT ${mostProblems}`;
}

type PromiseRow = ReportPromise & { readonly total: number };

/** Answered with a promise, and not yet at its end. */
function promisesOf(campaignId: Prisma.Sql): Promise<PromiseRow[]> {
  return db.$queryRaw`
    SELECT s."ref", s."title", r."promisedOn", coalesce(m."shortName", '') AS "department",
      (count(*) OVER ())::int AS "total"
    FROM "Suggestion" s
    JOIN LATERAL (SELECT "promisedOn" FROM "SuggestionReply" WHERE "suggestionId" = s."id"
      AND "publishedAt" IS NOT NULL ORDER BY "round" DESC LIMIT 1) r ON r."promisedOn" IS NOT NULL
    LEFT JOIN "Department" m ON m."id" = s."leadDepartmentId"
    WHERE s."consultationId" IN (SELECT c."id" FROM ${heldIn(campaignId)})
      AND s."status" <> ALL(${[...endedStatuses]})
    ORDER BY r."promisedOn", s."ref" LIMIT ${mostPromises}`;
}

async function groupNames(): Promise<ReadonlyMap<string, string>> {
  const rows = await listPublishedCategories();
  return new Map(rows.map((row) => [row.groupCode, row.groupName]));
}

/**
 * What the closing report says. Everybody reads it once the campaign is closed, those who run it
 * before that as a draft; null where it does not exist for the actor.
 */
export async function getCampaignReport(
  actor: Actor,
  slug: string,
  now: Date,
): Promise<ReportFacts | null> {
  const campaign = await getCampaign(actor, slug);
  if (!campaign?.startedAt) return null;
  if (campaign.status !== "closed" && !canRunCampaign(actor, campaign).allowed) return null;
  const id = Prisma.sql`${campaign.id}::uuid`;
  const [cells, matters, problems, promises, streets, groups] = await Promise.all([
    countPublishedCells(campaign.id),
    mattersOf(id),
    problemsOf(id),
    promisesOf(id),
    listStreets(campaign.divisionCode),
    groupNames(),
  ]);
  const names = new Map(streets.map((street) => [street.code, street.name]));
  const sums = sumsOf(cells, campaign.quotas);
  const lines = streetLines(cells, campaign.quotas, [...names.keys()]);
  return {
    ...campaign,
    closedAt: campaign.status === "closed" ? campaign.closedAt : null,
    sums,
    lines: lines.map((line) => ({ ...line, name: names.get(line.street) ?? line.street })),
    matters: matters.map(({ code, ...row }) => ({ ...row, name: groups.get(code ?? "") ?? "—" })),
    problems,
    otherProblems: Math.max(0, sums.problems - problems.length),
    promises: promises.map(({ total: _, ...row }) => row),
    openPromises: promises[0]?.total ?? 0,
    printedAt: now,
  };
}
