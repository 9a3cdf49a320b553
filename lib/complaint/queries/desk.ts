import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf, startOfDay } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { type Office, officeSql, type Stage } from "./queue";

export type StageCounts = Readonly<Record<Stage, number>>;

/** How many complaints stand where, within what the actor's office reaches. */
export async function countStages(actor: Actor, office: Office): Promise<StageCounts> {
  const [row] = await db.$queryRaw<[StageCounts]>`
    SELECT (count(*) FILTER (WHERE c."status" = 'submitted'))::int AS "waiting",
      (count(*) FILTER (WHERE c."status" IN ('accepted', 'dispatched', 'return-requested')))::int
        AS "routing",
      (count(*) FILTER (WHERE c."status" IN
        ('received', 'in-progress', 'awaiting-resident', 'in-consultation', 'rework')))::int
        AS "handling",
      (count(*) FILTER (WHERE c."status" = 'replied'))::int AS "answered"
    FROM "Complaint" c WHERE ${officeSql(actor, office)}
      AND c."status" IN ('submitted', 'accepted', 'dispatched', 'return-requested', 'received',
        'in-progress', 'awaiting-resident', 'in-consultation', 'rework', 'replied')`;
  return row;
}

/** What triage has decided since midnight. */
export async function countTriagedToday(actor: Actor, now: Date): Promise<number> {
  const [row] = await db.$queryRaw<[{ done: number }]>`
    SELECT count(*)::int AS "done" FROM "Deadline" d JOIN "Complaint" c ON c."id" = d."subjectId"
    WHERE d."subject" = 'complaint' AND d."kind" = 'triage'
      AND d."metAt" >= ${startOfDay(dayOf(now))} AND ${officeSql(actor, "triage")}`;
  return row.done;
}
