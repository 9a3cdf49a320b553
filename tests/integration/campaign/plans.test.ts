import { beforeEach, describe, expect, it } from "vitest";
import {
  addTask,
  agreePlan,
  draftPlan,
  dropPlan,
  finishPlan,
} from "@/lib/campaign/commands/keep-plan";
import { startCampaign } from "@/lib/campaign/commands/move-campaign";
import { moveCompoundStand } from "@/lib/campaign/commands/move-stand";
import { dropTask, finishTask, startTask } from "@/lib/campaign/commands/report-task";
import { getPublishedBoard, listPlans, listPublishedPlans } from "@/lib/campaign/queries/plans";
import { boardOf, leftOver } from "@/lib/campaign/rules/board";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { announcedMonth, month } from "@/tests/support/factories/campaign";
import { refusalOf, value } from "@/tests/support/factories/consultation";
import {
  at,
  community,
  eventTypes,
  makeWorld,
  personWith,
  street,
  type World,
} from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";
import { statementsOf } from "@/tests/support/statements";

const ref = month.slug;
let world: World;
let staff: Actor;
let liaison: Actor;
let elsewhere: Actor;
let handler: Actor;
let stranger: Actor;
let campaignId: string;

async function compound(code: string, divisionCode: string, firmId: string | null = null) {
  const data = { id: newId(), code, name: `小区${code}`, divisionCode, firmId, households: 90 };
  return db.compound.create({ data });
}

beforeEach(async () => {
  world = await makeWorld();
  [staff, liaison, elsewhere, handler, stranger] = await Promise.all([
    personWith("staff"),
    personWith("liaison", { scope: street }),
    personWith("liaison", { scope: "330106002" }),
    personWith("handler", { departmentId: world.fireId }),
    personWith("resident"),
  ]);
  await compound("old-1", community);
  await compound("old-2", community);
  await compound("old-3", "330106002");
  campaignId = (await announcedMonth(staff)).id;
});

const summary = "没有物业，门禁和路灯都坏了，先请一家物业试一年";
const draft = { ref, compound: "old-1", departmentCode: "fire", summary };

async function plan() {
  value(await draftPlan(liaison, draft, at));
  const { id } = await db.compoundPlan.findFirstOrThrow();
  return { ref, plan: id };
}
const task = { title: "装门禁和路灯", departmentCode: "fire", dueOn: "2026-06-30" };
const proof = "门禁和路灯已装好，居民代表看过";

describe("a plan for a compound", () => {
  it("is drafted, agreed, worked on task by task and done, with what shows it", async () => {
    const of = await plan();
    expect((await listPublishedPlans(campaignId)).rows).toEqual([]);
    expect(await refusalOf(agreePlan(liaison, of, at))).toBe("not-now");
    value(await addTask(liaison, { ...of, ...task }, at));
    value(await addTask(staff, { ...of, ...task, title: "请物业进场" }, at));
    value(await agreePlan(liaison, of, at));
    const [first, second] = await db.planTask.findMany({ orderBy: { position: "asc" } });
    if (!first || !second) throw new Error("no tasks");
    value(await startTask(handler, { ...of, task: first.id }, at));
    value(await finishTask(handler, { ...of, task: first.id, reason: proof }, at));
    expect(await refusalOf(finishPlan(liaison, of, at))).toBe("not-now");
    value(await dropTask(staff, { ...of, task: second.id, reason: "居民大会没有通过" }, at));
    value(await finishPlan(liaison, of, at));
    const [row] = (await listPublishedPlans(campaignId)).rows;
    expect(row).toMatchObject({
      status: "done",
      compound: "小区old-1",
      department: "消防",
      summary,
    });
    expect(row?.tasks.map((each) => [each.status, each.evidence])).toEqual([
      ["done", proof],
      ["dropped", "居民大会没有通过"],
    ]);
    expect(await eventTypes(of.plan)).toEqual(
      [
        ...["drafted", "task-added", "task-added", "agreed", "task-started", "task-done"],
        ...["task-dropped", "done"],
      ].map((each) => `compound-plan.${each}`),
    );
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("is kept by staff and the liaison of its street, and nobody else", async () => {
    for (const other of [stranger, elsewhere, handler, anonymous])
      expect(await refusalOf(draftPlan(other, draft, at))).toBe("forbidden");
    const of = await plan();
    for (const other of [stranger, elsewhere, anonymous]) {
      expect(await refusalOf(addTask(other, { ...of, ...task }, at))).toBe("forbidden");
      expect(await refusalOf(dropPlan(other, { ...of, reason: proof }, at))).toBe("forbidden");
    }
    expect((await listPlans(liaison, campaignId)).rows).toHaveLength(1);
    expect((await listPlans(elsewhere, campaignId)).rows).toEqual([]);
  });

  it("exists once a compound, belongs to its campaign, and names who is there", async () => {
    await oneOfSix(() => draftPlan(liaison, draft, at));
    const { id } = await db.compoundPlan.findFirstOrThrow();
    await announcedMonth(staff, { slug: "other-month" });
    const foreign = { ref: "other-month", plan: id };
    expect(await refusalOf(addTask(staff, { ...foreign, ...task }, at))).toBe("not-found");
    const nobody = { ...draft, compound: "old-2", departmentCode: "nobody" };
    expect(await refusalOf(draftPlan(staff, nobody, at))).toBe("invalid");
    expect(await refusalOf(draftPlan(staff, { ...draft, compound: "nowhere" }, at))).toBe(
      "invalid",
    );
  });

  it("is agreed once when six agree, and its task done once", async () => {
    const of = await plan();
    value(await addTask(liaison, { ...of, ...task }, at));
    await oneOfSix(() => agreePlan(liaison, of, at));
    const { id } = await db.planTask.findFirstOrThrow();
    await oneOfSix(() => finishTask(handler, { ...of, task: id, reason: proof }, at));
  });

  it("is listed in one statement, however many there are", async () => {
    await plan();
    const list = () => listPublishedPlans(campaignId);
    expect(await statementsOf(list)).toHaveLength(1);
    expect(await statementsOf(() => getPublishedBoard(campaignId))).toHaveLength(2);
  });
});

describe("the board", () => {
  it("counts at the start what nobody manages, and nothing later", async () => {
    expect((await getPublishedBoard(campaignId)).rows).toEqual([]);
    value(await startCampaign(staff, { ref }, at));
    await compound("new", community);
    const { rows } = await getPublishedBoard(campaignId);
    expect(rows.map((row) => row.compound).sort()).toEqual(["小区old-1", "小区old-2", "小区old-3"]);
    expect(rows.every((row) => row.status === "unmanaged")).toBe(true);
    expect(await db.event.count({ where: { type: "compound-stand.counted" } })).toBe(3);
  });

  it("goes down as compounds find management, and up where it falls through", async () => {
    value(await startCampaign(staff, { ref }, at));
    const { rows } = await getPublishedBoard(campaignId);
    const own = rows.filter((row) => row.divisionCode === community);
    const [first, second] = own;
    if (!first || !second) throw new Error("no board");
    const note = "业主大会表决，选定一家物业";
    const moving = { ref, stand: first.id, act: "choose-firm" as const, note };
    for (const other of [stranger, elsewhere, anonymous])
      expect(await refusalOf(moveCompoundStand(other, moving, at))).toBe("forbidden");
    await oneOfSix(() => moveCompoundStand(liaison, moving, at));
    value(await moveCompoundStand(liaison, { ...moving, act: "take-over" }, at));
    const byCommunity = { ...moving, stand: second.id, act: "run-by-community" as const };
    value(await moveCompoundStand(staff, byCommunity, at));
    value(await moveCompoundStand(staff, { ...byCommunity, act: "fall-through" }, at));
    const board = await getPublishedBoard(campaignId);
    expect(boardOf(board.rows).all).toMatchObject({
      ...{ start: 3, by: { unmanaged: 2, "taken-over": 1 } },
    });
    expect(leftOver({ day: "2026-03-02", count: 3 }, board.moves).at(-1)?.left).toBe(2);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });
});
