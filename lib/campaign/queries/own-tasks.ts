import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db, Prisma } from "@/lib/core/db";
import { cursorOf, type Page, pageOf, readCursor } from "@/lib/core/keyset";
import { planStatus, taskStatus } from "../model/plan";
import type { OwnTask, TaskView } from "../model/task";
import { taskGrants } from "../policy";
import { wordsOf } from "./reports";

export type TaskFilter = {
  readonly view: TaskView;
  readonly campaign?: string;
  readonly street?: string;
  readonly q?: string;
  readonly after?: string;
};
type Row = Omit<OwnTask, "status" | "planStatus"> & { status: string; planStatus: string };

const size = 30;
const cursor = z.tuple([z.iso.date(), z.uuid()]);

const tasks = Prisma.sql`"PlanTask" t JOIN "CompoundPlan" p ON p."id" = t."planId"
  JOIN "Campaign" m ON m."id" = p."campaignId" JOIN "Compound" c ON c."id" = p."compoundId"
  LEFT JOIN "Division" v ON v."code" = left(p."divisionCode", 9)`;

/** What the residents agreed to and the actor's department is to do; a draft binds nobody. */
function own(actor: Actor): Prisma.Sql {
  const each = taskGrants(actor).map(
    ({ departmentId, scope }) => Prisma.sql`(t."departmentId" = ${departmentId}::uuid
      AND p."divisionCode" LIKE ${`${scope}%`})`,
  );
  if (each.length === 0) return Prisma.sql`FALSE`;
  return Prisma.sql`(${Prisma.join(each, " OR ")}) AND p."status" <> 'drafted'`;
}

const toDo = Prisma.sql`(p."status" = 'agreed' AND t."status" IN ('open', 'started'))`;
const asked = Prisma.sql`EXISTS (SELECT 1 FROM "PlanDateAsk" a
  WHERE a."taskId" = t."id" AND a."status" = 'asked')`;

function viewIs(view: TaskView, now: Date): Prisma.Sql {
  const views: Record<TaskView, Prisma.Sql> = {
    todo: toDo,
    over: Prisma.sql`(${toDo} AND t."dueOn" < ${dayOf(now)})`,
    asked: Prisma.sql`(${toDo} AND ${asked})`,
    ended: Prisma.sql`NOT ${toDo}`,
  };
  return views[view];
}

function narrowed({ view, campaign, street, q }: TaskFilter, now: Date): Prisma.Sql {
  const conditions = [viewIs(view, now)];
  if (campaign) conditions.push(Prisma.sql`m."slug" = ${campaign}`);
  if (street) conditions.push(Prisma.sql`p."divisionCode" LIKE ${`${street.replace(/\D/g, "")}%`}`);
  if (q) {
    const part = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(Prisma.sql`(t."title" ILIKE ${part} OR c."name" ILIKE ${part})`);
  }
  return Prisma.join(conditions, " AND ");
}

const columns = Prisma.sql`t."id"::text AS "id", p."id"::text AS "planId", m."slug" AS "campaign",
  m."name" AS "campaignName", c."name" AS "compound", coalesce(v."name", '') AS "street",
  t."title", t."status", p."status" AS "planStatus", t."dueOn", p."agreedAt", ${asked} AS "isAsked"`;

function read({ status, planStatus: of, ...row }: Row): OwnTask {
  return { ...row, status: taskStatus.parse(status), planStatus: planStatus.parse(of) };
}

/** The department's tasks by their day: what is to do by the nearest, what has ended by the latest. */
export async function listOwnTasks(
  actor: Actor,
  filter: TaskFilter,
  now: Date,
): Promise<Page<OwnTask>> {
  const isEnded = filter.view === "ended";
  const from = readCursor(cursor, filter.after);
  const place = from && Prisma.sql`(${from[0]}, ${from[1]}::uuid)`;
  const beyond = !place
    ? Prisma.sql`TRUE`
    : Prisma.sql`(t."dueOn", t."id") ${isEnded ? Prisma.sql`<` : Prisma.sql`>`} ${place}`;
  const order = isEnded ? Prisma.sql`t."dueOn" DESC, t."id" DESC` : Prisma.sql`t."dueOn", t."id"`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM ${tasks}
    WHERE ${own(actor)} AND ${narrowed(filter, now)} AND ${beyond}
    ORDER BY ${order} LIMIT ${size + 1}`;
  const page = pageOf(rows, size, (last) => cursorOf(last.dueOn, last.id));
  return { ...page, rows: page.rows.map(read) };
}

export type TaskCounts = Readonly<Record<TaskView, number>>;

/** How many stand in each view, as the list is narrowed otherwise. */
export async function countOwnTasks(
  actor: Actor,
  filter: Omit<TaskFilter, "view" | "after">,
  now: Date,
): Promise<TaskCounts> {
  const each = (view: TaskView) => Prisma.sql`count(*) FILTER (WHERE ${viewIs(view, now)})::int`;
  const narrow = Prisma.sql`(${narrowed({ ...filter, view: "todo" }, now)}
    OR ${narrowed({ ...filter, view: "ended" }, now)})`;
  const [row] = await db.$queryRaw<TaskCounts[]>`
    SELECT ${each("todo")} AS "todo", ${each("over")} AS "over", ${each("asked")} AS "asked",
      ${each("ended")} AS "ended"
    FROM ${tasks} WHERE ${own(actor)} AND ${narrow}`;
  return row ?? { todo: 0, over: 0, asked: 0, ended: 0 };
}

/** How many wait in the menu. */
export async function countTasksToDo(actor: Actor): Promise<number> {
  if (taskGrants(actor).length === 0) return 0;
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM ${tasks} WHERE ${own(actor)} AND ${toDo}`;
  return row?.n ?? 0;
}

/** The campaigns and streets in which the department has tasks: what its list is narrowed by. */
export async function listTaskPlaces(actor: Actor) {
  const rows = await db.$queryRaw<{ kind: string; value: string; label: string }[]>`
    SELECT DISTINCT 'campaign' AS kind, m."slug" AS value, m."name" AS label
    FROM ${tasks} WHERE ${own(actor)}
    UNION SELECT DISTINCT 'street', v."code", v."name" FROM ${tasks}
    WHERE ${own(actor)} AND v."code" IS NOT NULL ORDER BY 1, 2 LIMIT 200`;
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  return { campaigns: of("campaign"), streets: of("street") };
}

type Whole = Row & { summary: string; evidence: string | null };

/** One task of the actor's department with what was said of it; to everybody else there is none. */
export async function getOwnTask(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await db.$queryRaw<Whole[]>`
    SELECT ${columns}, coalesce(s."text", '') AS "summary", e."text" AS "evidence"
    FROM ${tasks} LEFT JOIN "Prose" s ON s."id" = p."summaryId" AND s."erasedAt" IS NULL
    LEFT JOIN "Prose" e ON e."id" = t."evidenceId" AND e."erasedAt" IS NULL
    WHERE ${own(actor)} AND t."id" = ${id}::uuid`;
  if (!row) return null;
  const { summary, evidence, ...task } = row;
  const words = (await wordsOf([id])).get(id) ?? { reports: [], asks: [] };
  return { ...read(task), summary, evidence, ...words };
}
export type OwnTaskItem = NonNullable<Awaited<ReturnType<typeof getOwnTask>>>;
