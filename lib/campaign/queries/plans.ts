import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { type PlanRow, type PlanTaskRow, planStatus, taskStatus } from "../model/plan";
import { type StandMove, type StandRow, standStatus } from "../model/stand";
import { canKeepPlans, canReadReports, gatheringScopes } from "../policy";
import { progressOf } from "../rules/plan-progress";
import { type TaskWords, wordsOf } from "./reports";

const size = 20;
const cursor = z.tuple([z.string(), z.uuid()]);

type Row = Omit<PlanRow, "status" | "tasks"> & {
  readonly status: string;
  readonly tasks: readonly (Omit<PlanTaskRow, "status"> & { readonly status: string })[];
};

const shownOf = Prisma.sql`
  SELECT jsonb_agg(f."key" ORDER BY f."createdAt", f."position")
  FROM "PlanReport" r JOIN "StoredFile" f ON f."subject" = 'plan-report' AND f."subjectId" = r."id"
  WHERE r."taskId" = t."id" AND f."shareable" AND f."passedAt" IS NOT NULL`;

const tasksOf = Prisma.sql`
  SELECT jsonb_agg(jsonb_build_object('id', t."id", 'status', t."status", 'title', t."title",
    'department', coalesce(d."shortName", ''), 'dueOn', t."dueOn", 'evidence', e."text",
    'isAsked', EXISTS (SELECT 1 FROM "PlanDateAsk" a WHERE a."taskId" = t."id" AND a."status" = 'asked'),
    'shown', coalesce((${shownOf}), '[]'::jsonb))
    ORDER BY t."position")
  FROM "PlanTask" t LEFT JOIN "Department" d ON d."id" = t."departmentId"
  LEFT JOIN "Prose" e ON e."id" = t."evidenceId" AND e."erasedAt" IS NULL
  WHERE t."planId" = p."id"`;

/** Plans by street, each with its tasks; one statement. Drafts are left out where asked. */
async function plansWhere(
  campaignId: string,
  where: Prisma.Sql,
  after?: string,
): Promise<Page<PlanRow>> {
  const seen = readCursor(cursor, after);
  const beyond = seen
    ? Prisma.sql`AND (p."divisionCode", p."id") > (${seen[0]}, ${seen[1]}::uuid)`
    : Prisma.empty;
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id"::text AS "id", p."status", p."divisionCode", c."name" AS "compound",
      coalesce(v."name", '') AS "street", coalesce(s."text", '') AS "summary",
      n."text" AS "note", p."agreedAt", coalesce(d."shortName", '') AS "department",
      coalesce((${tasksOf}), '[]'::jsonb) AS "tasks"
    FROM "CompoundPlan" p JOIN "Compound" c ON c."id" = p."compoundId"
    LEFT JOIN "Division" v ON v."code" = left(p."divisionCode", 9)
    LEFT JOIN "Department" d ON d."id" = p."departmentId"
    LEFT JOIN "Prose" s ON s."id" = p."summaryId" AND s."erasedAt" IS NULL
    LEFT JOIN "Prose" n ON n."id" = p."noteId" AND n."erasedAt" IS NULL
    WHERE p."campaignId" = ${campaignId}::uuid AND ${where} ${beyond}
    ORDER BY p."divisionCode", p."id" LIMIT ${size + 1}`;
  const page = pageOf(rows, size, (last) => cursorOf(last.divisionCode, last.id));
  return { ...page, rows: page.rows.map(read) };
}

function read({ status, tasks, ...row }: Row): PlanRow {
  return {
    ...row,
    status: planStatus.parse(status),
    tasks: tasks.map((task) => ({ ...task, status: taskStatus.parse(task.status) })),
  };
}

/** What the residents agreed to, done or not. */
export function listPublishedPlans(campaignId: string, after?: string): Promise<Page<PlanRow>> {
  return plansWhere(campaignId, Prisma.sql`p."status" <> 'drafted'`, after);
}

export type DeskPlan = PlanRow & { readonly mayKeep: boolean };

/** Also drafts, to those who keep them. */
export async function listPlans(
  actor: Actor,
  campaignId: string,
  after?: string,
): Promise<Page<DeskPlan>> {
  const page = await plansWhere(campaignId, Prisma.sql`true`, after);
  const rows = page.rows.map((row) => ({ ...row, mayKeep: canKeepPlans(actor, row).allowed }));
  return { ...page, rows: rows.filter((row) => row.mayKeep || row.status !== "drafted") };
}

export type PlanItem = DeskPlan & { readonly said: ReadonlyMap<string, TaskWords> };

/**
 * One plan on the desk, with what is still a draft only for those who keep it, and what departments
 * said of its tasks only for those who keep or watch it.
 */
export async function getPlan(
  actor: Actor,
  campaignId: string,
  id: string,
): Promise<PlanItem | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = (await plansWhere(campaignId, Prisma.sql`p."id" = ${id}::uuid`)).rows;
  if (!row) return null;
  const mayKeep = canKeepPlans(actor, row).allowed;
  if (!mayKeep && row.status === "drafted") return null;
  const reads = canReadReports(actor, row).allowed;
  const said = reads ? await wordsOf(row.tasks.map((task) => task.id)) : new Map();
  return { ...row, mayKeep, said };
}

/** Compounds within a campaign's area and the actor's that have no plan in it yet. */
export async function listPlannable(
  actor: Actor,
  campaign: { readonly id: string; readonly divisionCode: string },
): Promise<readonly { code: string; name: string; street: string }[]> {
  const scopes = gatheringScopes(actor).map((scope) => `${scope}%`);
  return db.$queryRaw`
    SELECT c."code", c."name", coalesce(v."name", '') AS "street"
    FROM "Compound" c LEFT JOIN "Division" v ON v."code" = left(c."divisionCode", 9)
    WHERE c."divisionCode" LIKE ${`${campaign.divisionCode}%`}
      AND c."divisionCode" LIKE ANY(${scopes})
      AND NOT EXISTS (SELECT 1 FROM "CompoundPlan" p
        WHERE p."campaignId" = ${campaign.id}::uuid AND p."compoundId" = c."id")
    ORDER BY left(c."divisionCode", 9), c."name", c."code" LIMIT ${mostStands}`;
}

const mostStands = 5000;

type Stand = StandRow & { readonly divisionCode: string };
type StandRead = Omit<Stand, "status" | "tasks"> & {
  readonly status: string;
  readonly tasks: readonly string[] | null;
};
export type Board = { readonly rows: readonly Stand[]; readonly moves: readonly StandMove[] };

/** Every compound of the board and every change, in two statements. */
export async function getPublishedBoard(campaignId: string): Promise<Board> {
  const [rows, moves] = await Promise.all([
    db.$queryRaw<StandRead[]>`
      SELECT s."id"::text AS "id", s."status", s."changedAt", s."divisionCode",
        c."name" AS "compound", c."households", coalesce(v."name", '') AS "street",
        (SELECT array_agg(t."status") FROM "CompoundPlan" p JOIN "PlanTask" t ON t."planId" = p."id"
          WHERE p."campaignId" = s."campaignId" AND p."compoundId" = s."compoundId"
            AND p."status" IN ('agreed', 'done')) AS "tasks"
      FROM "CompoundStand" s JOIN "Compound" c ON c."id" = s."compoundId"
      LEFT JOIN "Division" v ON v."code" = left(s."divisionCode", 9)
      WHERE s."campaignId" = ${campaignId}::uuid
      ORDER BY s."divisionCode", c."name", s."id" LIMIT ${mostStands}`,
    db.$queryRaw<StandMove[]>`
      SELECT m."at", m."from", m."to" FROM "CompoundStandMove" m
      JOIN "CompoundStand" s ON s."id" = m."standId"
      WHERE s."campaignId" = ${campaignId}::uuid ORDER BY m."at", m."id" LIMIT ${mostStands * 4}`,
  ]);
  return {
    rows: rows.map(({ tasks, ...row }) => ({
      ...row,
      status: standStatus.parse(row.status),
      tasks: tasks && progressOf(tasks.map((each) => ({ status: taskStatus.parse(each) }))),
    })),
    moves,
  };
}
