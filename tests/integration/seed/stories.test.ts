import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { signedIn } from "@/lib/account/queries";
import { countConsents } from "@/lib/account/queries/consent";
import { listTrail } from "@/lib/account/queries/trail";
import { countStages } from "@/lib/complaint/queries/desk";
import { listMyComplaints } from "@/lib/complaint/queries/mine";
import { countQueue } from "@/lib/complaint/queries/queue";
import { listMyComing } from "@/lib/consultation/queries/my-consultations";
import { matterMovesFor, movesFor } from "@/lib/consultation/rules/moves";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { isRestDay } from "@/lib/core/holidays";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { listMyLookBacks } from "@/lib/look-back/queries/mine";
import { countHandled } from "@/lib/suggestion/queries/handling";
import { jobs } from "@/lib/wiring/jobs";
import { seedDemonstration } from "@/prisma/seed/demonstration";
import { demoPersonId } from "@/prisma/seed/people";

const files = mkdtempSync(join(tmpdir(), "dengtang-stories-"));
process.env.DATA_DIR = files;
afterAll(() => rmSync(files, { recursive: true, force: true }));

async function as(key: string, now: Date): Promise<Actor> {
  const found = await signedIn(demoPersonId(key), now);
  if (!found) throw new Error(`nobody is ${key}`);
  return found.actor;
}

type Column = { table: string; column: string };

/** What lies ahead by its nature, and when a row was really written. */
const ahead = [
  "Complaint.dueAt",
  "ComplaintCoHandler.dueAt",
  "ComplaintHandover.dueAt",
  "Delivery.notBefore",
  "Deadline.dueAt",
  "SupervisionOrder.dueAt",
  "Matter.publicUntil",
  "DatePoll.closesAt",
  "DateOption.startsAt",
  "DateOption.endsAt",
  "Consultation.startsAt",
  "Consultation.endsAt",
  "Consultation.signUpUntil",
  "AgendaItem.startsAt",
  "AttendanceReminder.startsAt",
  "Event.recordedAt",
];

/** Every moment of every row that lies after now. */
async function fromTheFuture(now: Date): Promise<string[]> {
  const columns = await db.$queryRaw<Column[]>`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type = 'timestamp with time zone'`;
  const found: string[] = [];
  for (const { table, column } of columns) {
    if (ahead.includes(`${table}.${column}`)) continue;
    const [row] = await db.$queryRawUnsafe<{ latest: Date | null }[]>(
      `SELECT max("${column}") AS latest FROM "${table}"`,
    );
    if (row?.latest && row.latest > now)
      found.push(`${table}.${column} ${row.latest.toISOString()}`);
  }
  return found;
}

async function countEverything(): Promise<Record<string, number>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM "${name}"`,
    );
    counts[name] = row?.n ?? 0;
  }
  const [waiting] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM graphile_worker.jobs`;
  return { ...counts, jobs: waiting?.n ?? 0 };
}

/** Clocks that run and are over. */
function overdue(now: Date) {
  return db.deadline.findMany({
    where: { metAt: null, cancelledAt: null, pausedAt: null, dueAt: { lt: now } },
    select: { subject: true, kind: true, dueAt: true },
  });
}

async function heldOnRestDays(): Promise<string[]> {
  const rows = await db.consultation.findMany({ select: { title: true, startsAt: true } });
  return rows.filter((row) => isRestDay(dayOf(row.startsAt))).map((row) => row.title);
}

const statusesOf = async (actor: Actor) =>
  (await listMyComplaints(actor)).rows.map((row) => row.status);
const comingTo = async (actor: Actor, now: Date) =>
  (await listMyComing(actor, now)).map((row) => row.status);

async function mayConfirmMinutes(actor: Actor): Promise<boolean> {
  const rows = await db.consultation.findMany({ where: { status: "host-confirmed" } });
  return rows.some((row) => movesFor(actor, row).includes("head-confirm"));
}

async function suggestionsIn(status: string): Promise<number> {
  return db.suggestion.count({ where: { status } });
}

/** Whether each account finds something real to do; the property firm's part is not built yet. */
const work: Readonly<Record<string, (actor: Actor, now: Date) => Promise<unknown>>> = {
  "001": async (actor) => (await statusesOf(actor)).includes("replied"),
  "002": async (actor) => (await statusesOf(actor)).includes("awaiting-resident"),
  "003": async (actor) => (await statusesOf(actor)).includes("replied"),
  "011": async (actor, now) => (await comingTo(actor, now)).includes("invited"),
  "012": async (actor, now) => (await comingTo(actor, now)).includes("invited"),
  "013": async (actor, now) => (await comingTo(actor, now)).includes("invited"),
  "014": async (actor) => (await listMyLookBacks(actor)).some((row) => row.status === "assigned"),
  "015": async (actor, now) => (await comingTo(actor, now)).includes("invited"),
  "016": async (actor, now) => (await comingTo(actor, now)).includes("joined"),
  "021": mayConfirmMinutes,
  "022": mayConfirmMinutes,
  "023": async (actor) => {
    const rows = await db.matter.findMany({ where: { status: "suggested" } });
    return rows.some((row) => matterMovesFor(actor, row).includes("screen"));
  },
  "024": async (actor) =>
    (await db.consultation.count({ where: { hostId: actor.id ?? "", status: "open" } })) > 0,
  "031": async (actor, now) =>
    (await countQueue(actor, "triage", { stage: "waiting" }, now)).all > 4,
  "041": async (actor, now) => (await countHandled(actor, {}, now)).todo > 0,
  "042": async (actor, now) => (await countHandled(actor, {}, now)).todo > 1,
  "043": async (actor) => {
    const { routing, handling } = await countStages(actor, "handling");
    return routing + handling > 1;
  },
  "051": async () => (await suggestionsIn("confirmed")) > 0,
  "052": async () => (await suggestionsIn("reviewed")) > 0,
  "053": async () => db.storedFile.count({ where: { shareable: true, passedAt: null } }),
  "054": countConsents,
  "061": async (actor) => (await statusesOf(actor)).includes("replied"),
  "092": async (actor) => (await listTrail(actor, {})).rows.length > 0,
};

async function idle(now: Date): Promise<string[]> {
  const found: string[] = [];
  for (const [key, busy] of Object.entries(work)) {
    if (!(await busy(await as(key, now), now))) found.push(key);
  }
  return found;
}

/** Everything a table's column holds. */
async function valuesOf(table: string, column: string): Promise<string[]> {
  const rows = await db.$queryRawUnsafe<{ value: string }[]>(
    `SELECT DISTINCT "${column}" AS value FROM "${table}" WHERE "${column}" IS NOT NULL`,
  );
  return rows.map((row) => row.value);
}

/** What is told anew each day whatever stands still: the day's checkpoint, the officers' reminder. */
const daily = ["fold-checkpoint", "remind-officers"];

describe.each([
  ["a Monday", "2026-11-23T09:30:00+08:00"],
  ["a Sunday night", "2026-11-29T00:40:00+08:00"],
  ["the day after the National Day holiday", "2026-10-08T08:05:00+08:00"],
])("the stories told on %s", (_, at) => {
  test("are whole, in time and in the past, and give everybody something to do", async () => {
    const now = new Date(at);
    await seedDemonstration(now);
    expect(await verifyLedger()).toMatchObject({ ok: true });
    expect(await overdue(now)).toEqual([]);
    expect(await fromTheFuture(now)).toEqual([]);
    expect(await heldOnRestDays()).toEqual([]);
    expect(await idle(now)).toEqual([]);
    expect(await db.problem.count({ where: { status: "verified" } })).toBeGreaterThanOrEqual(1);
    expect(await db.problem.count({ where: { status: "detected" } })).toBeGreaterThanOrEqual(1);
    expect(await valuesOf("Suggestion", "adoption")).toHaveLength(5);
    expect((await valuesOf("Suggestion", "resolution")).sort()).toEqual(["A", "B", "C", "D"]);
    const verdicts = await valuesOf("LookBack", "verdict");
    expect(verdicts).toEqual(expect.arrayContaining(["fulfilled", "partial", "unfulfilled"]));
    const told = await countEverything();
    for (const job of jobs.filter((each) => !daily.includes(each.name))) await job.run(now);
    expect((await countEverything()).Event).toBe(told.Event);
    await seedDemonstration(now);
    expect(await countEverything()).toEqual(told);
    expect(told.jobs).toBe(0);
  }, 300_000);
});
