import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { type Office, officeSql, openSql, type Stage, stages } from "./queue-sql";

export type StageCounts = Readonly<Record<Stage, number>>;

/** How many complaints stand where, within what the actor's office reaches. */
export async function countStages(actor: Actor, office: Office): Promise<StageCounts> {
  const rows = await db.$queryRaw<{ status: string; n: number }[]>`
    SELECT c."status", count(*)::int AS "n" FROM "Complaint" c
    WHERE ${openSql} AND ${officeSql(actor, office)} GROUP BY c."status"`;
  const standing = (stage: Stage) =>
    rows
      .filter(({ status }) => stages[stage].some((each) => each === status))
      .reduce((sum, { n }) => sum + n, 0);
  return {
    waiting: standing("waiting"),
    routing: standing("routing"),
    handling: standing("handling"),
    answered: standing("answered"),
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
