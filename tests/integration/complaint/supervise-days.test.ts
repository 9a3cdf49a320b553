import { beforeEach, describe, expect, it } from "vitest";
import { markLate } from "@/lib/complaint/commands/mark-late";
import { complaintJobs } from "@/lib/complaint/jobs";
import { listQueue } from "@/lib/complaint/queries/queue";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { complaintIn, makeStage, type Stage } from "@/tests/support/factories/complaint";
import { at } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

// A Tuesday; the working days after it are the 10th, 11th and 12th, then a weekend.
const due = new Date("2026-06-09T23:59:59+08:00");
const on = (day: number) => new Date(`2026-06-${String(day).padStart(2, "0")}T12:00:00+08:00`);
let stage: Stage;

beforeEach(async () => {
  stage = await makeStage();
});

const run = async (name: string, now: Date) =>
  complaintJobs.find((each) => each.name === name)?.run(now);
const both = async (now: Date) => {
  await run("mark-late", now);
  await run("watch-late", now);
};
const orders = () => db.supervisionOrder.count();

async function lateRow() {
  const row = await complaintIn(stage, "in-progress", at);
  await db.deadline.updateMany({
    where: { subjectId: row.id },
    data: { startedAt: new Date("2026-06-01T09:00:00+08:00"), dueAt: due },
  });
  return row;
}

const give = (days: number, scope = "") =>
  db.setting.create({ data: { scope, key: "complaint.supervise-days", value: days } });

describe("the district's watch over a late answer", () => {
  it("begins at once where no setting says otherwise, and once", async () => {
    await lateRow();
    await both(on(9));
    expect(await orders()).toBe(0);
    await both(on(10));
    await both(on(11));
    expect(await orders()).toBe(1);
  });

  it("waits for the working days of the setting, and is then asked for once", async () => {
    await give(3);
    const row = await lateRow();
    for (const day of [10, 11]) await both(on(day));
    expect(await orders()).toBe(0);
    expect(await db.event.count({ where: { type: "complaint.fell-late" } })).toBe(1);
    const { id: deadline } = await db.deadline.findFirstOrThrow({ where: { subjectId: row.id } });
    await oneOfSix(() => markLate(system("mark-late"), { deadline }, on(12)));
    await both(on(13));
    expect(await orders()).toBe(1);
  });

  it("follows the setting nearest to the place", async () => {
    await give(0);
    const row = await lateRow();
    await give(30, row.divisionCode.slice(0, 9));
    await both(on(12));
    expect(await orders()).toBe(0);
  });

  it("needs no setting where three times the term has passed", async () => {
    await give(30);
    await lateRow();
    await both(on(10));
    expect(await orders()).toBe(0);
    await both(on(30));
    expect(await orders()).toBe(1);
  });

  it("does not begin again the next day where the district has ended it", async () => {
    await give(1);
    await lateRow();
    await both(on(10));
    expect(await orders()).toBe(1);
    await db.supervisionOrder.updateMany({ data: { closedAt: on(10) } });
    await both(on(11));
    expect(await orders()).toBe(1);
  });
});

describe("what the department owes", () => {
  it("is listed by what is late, without what waits for others", async () => {
    const row = await lateRow();
    await db.complaint.updateMany({ where: { id: row.id }, data: { dueAt: due, dueFrom: at } });
    const waits = await complaintIn(stage, "awaiting-resident", at);
    await db.complaint.updateMany({ where: { id: waits.id }, data: { dueAt: due, dueFrom: at } });
    const list = (view: "over" | "soon", now: Date) =>
      listQueue(stage.handler, "handling", { stage: "owed", view }, now);
    expect((await list("over", on(10))).rows.map((each) => each.ref)).toEqual([row.ref]);
    expect((await list("over", on(9))).rows).toEqual([]);
    const stranger = await listQueue(
      stage.stranger,
      "handling",
      { stage: "owed", view: "over" },
      on(10),
    );
    expect(stranger.rows).toEqual([]);
  });
});
