import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import {
  type HandlingStage,
  handlingStages,
  type Office,
  officeSql,
  openSql,
  type Stage,
  stages,
} from "./queue-sql";

export type StageCounts = Readonly<Record<Stage, number>>;

export type HandlingCounts = Readonly<Record<HandlingStage, number>>;

/** How many open complaints stand in each status, within what the actor's office reaches. */
async function countStatuses(actor: Actor, office: Office) {
  const rows = await db.$queryRaw<{ status: string; n: number }[]>`
    SELECT c."status", count(*)::int AS "n" FROM "Complaint" c
    WHERE ${openSql} AND ${officeSql(actor, office)} GROUP BY c."status"`;
  return (statuses: readonly string[]) =>
    rows.filter(({ status }) => statuses.includes(status)).reduce((sum, { n }) => sum + n, 0);
}

/** How many complaints stand where, within what the actor's office reaches. */
export async function countStages(actor: Actor, office: Office): Promise<StageCounts> {
  const standing = await countStatuses(actor, office);
  return {
    waiting: standing(stages.waiting),
    routing: standing(stages.routing),
    handling: standing(stages.handling),
    answered: standing(stages.answered),
  };
}

/** The same for a department, by whose turn it is. */
export async function countHandling(actor: Actor): Promise<HandlingCounts> {
  const standing = await countStatuses(actor, "handling");
  return {
    "to-sign": standing(handlingStages["to-sign"]),
    "in-hand": standing(handlingStages["in-hand"]),
    "with-others": standing(handlingStages["with-others"]),
    answered: standing(handlingStages.answered),
    "given-back": standing(handlingStages["given-back"]),
    owed: standing(handlingStages.owed),
  };
}

/** What triage has decided since midnight. */
export async function countTriagedToday(actor: Actor, now: Date): Promise<number> {
  const [row] = await db.$queryRaw<[{ done: number }]>`
    SELECT count(*)::int AS "done" FROM "Deadline" d JOIN "Complaint" c ON c."id" = d."subjectId"
    WHERE d."subject" = 'complaint' AND d."kind" = 'triage'
      AND d."metAt" >= ${startOfDay(dayOf(now))} AND ${officeSql(actor, "triage")}`;
  return row.done;
}
