import { beforeEach, describe, expect, it } from "vitest";
import { answerDate, askDate } from "@/lib/campaign/commands/ask-date";
import { addTask, agreePlan, draftPlan, dropPlan } from "@/lib/campaign/commands/keep-plan";
import { startCampaign } from "@/lib/campaign/commands/move-campaign";
import { passPictures, withholdPictures } from "@/lib/campaign/commands/pass-pictures";
import { dropTask, finishTask, reportProgress } from "@/lib/campaign/commands/report-task";
import {
  countOwnTasks,
  countTasksToDo,
  getOwnTask,
  listOwnTasks,
  listTaskPlaces,
} from "@/lib/campaign/queries/own-tasks";
import {
  getPlan,
  getPublishedBoard,
  listPlannable,
  listPublishedPlans,
} from "@/lib/campaign/queries/plans";
import { listPicturesToPass, mayReadReportFile, wordsOf } from "@/lib/campaign/queries/reports";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { fileNamed } from "@/lib/core/files";
import { newId } from "@/lib/core/ids";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { announcedMonth, month } from "@/tests/support/factories/campaign";
import { refusalOf, value } from "@/tests/support/factories/consultation";
import {
  at,
  community,
  makeWorld,
  personWith,
  street,
} from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";
import { statementsOf } from "@/tests/support/statements";

const ref = month.slug;
let staff: Actor;
let liaison: Actor;
let handler: Actor;
let otherOffice: Actor;
let moderator: Actor;
let strangers: Actor[];
let campaignId: string;
let of: { ref: string; plan: string; task: string };

beforeEach(async () => {
  const { fireId } = await makeWorld();
  const [resident, elsewhere] = await Promise.all([
    personWith("resident"),
    personWith("handler", { departmentId: fireId, scope: "330105" }),
  ]);
  [staff, liaison, handler, otherOffice, moderator] = await Promise.all([
    personWith("staff"),
    personWith("liaison", { scope: street }),
    personWith("handler", { departmentId: fireId }),
    personWith("handler", { departmentId: newId() }),
    personWith("content-moderator"),
  ]);
  strangers = [anonymous, resident, otherOffice, elsewhere];
  const compound = { name: "小区一", divisionCode: community, households: 90 };
  await db.compound.create({ data: { id: newId(), code: "old-1", ...compound } });
  campaignId = (await announcedMonth(staff)).id;
  const summary = "没有物业，门禁和路灯都坏了，先请一家物业试一年";
  const draft = { ref, compound: "old-1", departmentCode: "fire", summary };
  value(await draftPlan(liaison, draft, at));
  const plan = (await db.compoundPlan.findFirstOrThrow()).id;
  const task = { title: "装门禁和路灯", departmentCode: "fire", dueOn: "2026-06-30" };
  value(await addTask(liaison, { ref, plan, ...task }, at));
  of = { ref, plan, task: (await db.planTask.findFirstOrThrow()).id };
});

const agree = async () => value(await agreePlan(liaison, of, at));
const text = "路灯装好三盏，门禁下周到货";
const picture = () => ({
  ...{ key: `${newId()}.jpg`, name: "路灯.jpg", mime: "image/jpeg", bytes: 3 },
  ...{ sha256: "0".repeat(64), width: 1, height: 1 },
});
const july = { dueOn: "2026-07-31", reason: "门禁缺货，七月才能装" };

describe("a task on its department's page", () => {
  it("stands there once the plan is agreed, and for nobody else", async () => {
    expect(await countTasksToDo(handler)).toBe(0);
    expect(await getOwnTask(handler, of.task)).toBe(null);
    await agree();
    expect(await countTasksToDo(handler)).toBe(1);
    expect(await getOwnTask(handler, of.task)).toMatchObject({ title: "装门禁和路灯" });
    for (const other of [...strangers, staff]) {
      expect(await countTasksToDo(other)).toBe(0);
      expect((await listOwnTasks(other, { view: "todo" }, at)).rows).toEqual([]);
      expect(await getOwnTask(other, of.task)).toBe(null);
      expect(await listTaskPlaces(other)).toEqual({ campaigns: [], streets: [] });
    }
    expect(await getOwnTask(handler, "no-id")).toBe(null);
  });

  it("is listed by its day in pages, narrowed and found, in few statements", async () => {
    await agree();
    for (let n = 0; n < 34; n += 1) {
      const task = {
        title: `第${n}件事`,
        departmentCode: "fire",
        dueOn: `2026-05-0${(n % 9) + 1}`,
      };
      value(await addTask(liaison, { ...of, ...task }, at));
    }
    const first = await listOwnTasks(handler, { view: "todo" }, at);
    const second = await listOwnTasks(handler, { view: "todo", after: first.next }, at);
    const rows = [...first.rows, ...second.rows];
    expect([first.rows.length, second.rows.length, second.next]).toEqual([30, 5, undefined]);
    expect(new Set(rows.map((row) => row.id)).size).toBe(35);
    expect(rows.map((row) => row.dueOn)).toEqual(rows.map((row) => row.dueOn).toSorted());
    const may = new Date("2026-05-03T09:00:00+08:00");
    expect(await countOwnTasks(handler, {}, may)).toEqual({
      ...{ todo: 35, over: 8, asked: 0, ended: 0 },
    });
    const found = async (filter: object) =>
      (await listOwnTasks(handler, { view: "todo", ...filter }, at)).rows.length;
    expect(await found({ q: "门禁" })).toBe(1);
    expect(await found({ q: "%" })).toBe(0);
    expect(await found({ q: "小区一", campaign: ref, street })).toBe(30);
    expect(await found({ campaign: "other" })).toBe(0);
    expect(await found({ street: "330106002" })).toBe(0);
    expect(await statementsOf(() => listOwnTasks(handler, { view: "todo" }, at))).toHaveLength(1);
    expect((await statementsOf(() => getOwnTask(handler, of.task))).length).toBeLessThanOrEqual(5);
    expect((await listTaskPlaces(handler)).campaigns.map((each) => each.value)).toEqual([ref]);
  });
});

describe("a report", () => {
  it("begins the task, is kept with its pictures, and both of two at once are", async () => {
    expect(await refusalOf(reportProgress(handler, { ...of, text }, at))).toBe("not-now");
    await agree();
    for (const other of strangers)
      expect(await refusalOf(reportProgress(other, { ...of, text }, at))).toBe("forbidden");
    const both = await Promise.all([
      reportProgress(handler, { ...of, text, pictures: [picture()] }, at),
      reportProgress(handler, { ...of, text: "门禁到货了", pictures: [] }, at),
    ]);
    expect(both.every((each) => each.ok)).toBe(true);
    const task = await getOwnTask(handler, of.task);
    expect(task?.status).toBe("started");
    expect(task?.reports.map((each) => each.text).sort()).toEqual([text, "门禁到货了"].sort());
    expect(await db.event.count({ where: { type: "compound-plan.task-reported" } })).toBe(2);
    const events = await db.event.findMany({ where: { subject: "compound-plan" } });
    expect(JSON.stringify(events)).not.toContain("门禁到货");
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("is read on the desk by those who keep the plan", async () => {
    await agree();
    value(await reportProgress(handler, { ...of, text }, at));
    expect((await getPlan(liaison, campaignId, of.plan))?.tasks[0]?.status).toBe("started");
    expect((await wordsOf([of.task])).get(of.task)?.reports[0]).toMatchObject({ text });
    expect(await getPlan(liaison, newId(), of.plan)).toBe(null);
    expect((await getPlan(liaison, campaignId, of.plan))?.said.size).toBe(1);
    const elsewhere = await personWith("liaison", { scope: "330106002" });
    expect((await getPlan(elsewhere, campaignId, of.plan))?.said.size).toBe(0);
  });

  it("ends the task once, and then no more is reported", async () => {
    await agree();
    await oneOfSix(() => finishTask(handler, { ...of, reason: text }, at));
    expect(await refusalOf(reportProgress(handler, { ...of, text }, at))).toBe("not-now");
    expect((await listOwnTasks(handler, { view: "ended" }, at)).rows).toHaveLength(1);
    expect(await countTasksToDo(handler)).toBe(0);
  });

  it("is dropped by those who keep the plan only", async () => {
    await agree();
    const why = { ...of, reason: "居民大会没有通过" };
    expect(await refusalOf(dropTask(handler, why, at))).toBe("forbidden");
    value(await dropTask(liaison, why, at));
  });

  it("counts on the board and on the plan's own line", async () => {
    value(await startCampaign(staff, { ref }, at));
    const tasks = async () => (await getPublishedBoard(campaignId)).rows[0]?.tasks;
    expect(await tasks()).toBe(null);
    await agree();
    expect(await tasks()).toEqual({ done: 0, of: 1 });
    value(await finishTask(handler, { ...of, reason: text }, at));
    expect(await tasks()).toEqual({ done: 1, of: 1 });
    expect(await statementsOf(() => getPublishedBoard(campaignId))).toHaveLength(2);
  });
});

describe("the pictures of a report", () => {
  it("are seen by those at work, by the moderator, and once passed by everybody", async () => {
    await agree();
    value(await finishTask(handler, { ...of, reason: text, pictures: [picture()] }, at));
    const [waiting] = await listPicturesToPass(moderator);
    const key = waiting?.photos[0]?.key ?? "";
    const reads = async (actor: Actor) => {
      const file = await fileNamed(key);
      return file ? mayReadReportFile(actor, file, at) : false;
    };
    for (const actor of [handler, liaison, staff, moderator]) expect(await reads(actor)).toBe(true);
    for (const actor of strangers) expect(await reads(actor)).toBe(false);
    const shown = async () => (await listPublishedPlans(campaignId)).rows[0]?.tasks[0]?.shown;
    expect(await shown()).toEqual([]);
    const report = { ref: waiting?.id ?? "" };
    for (const other of [...strangers, staff, handler])
      expect(await refusalOf(passPictures(other, report, at))).toBe("not-found");
    await oneOfSix(() => passPictures(moderator, report, at));
    expect(await shown()).toEqual([key]);
    expect(await reads(anonymous)).toBe(true);
    expect(await listPicturesToPass(moderator)).toEqual([]);
  });

  it("stay inside where a moderator holds them back", async () => {
    await agree();
    value(await reportProgress(handler, { ...of, text, pictures: [picture()] }, at));
    const [waiting] = await listPicturesToPass(moderator);
    value(await withholdPictures(moderator, { ref: waiting?.id ?? "" }, at));
    const file = await fileNamed(waiting?.photos[0]?.key ?? "");
    expect(file && (await mayReadReportFile(anonymous, file, at))).toBe(false);
    expect(file && (await mayReadReportFile(moderator, file, at))).toBe(false);
    expect(file && (await mayReadReportFile(handler, file, at))).toBe(true);
  });
});

describe("another day for a task", () => {
  const asked = async () => (await db.planDateAsk.findFirstOrThrow()).id;

  it("is asked for once at a time by its department, and granted by who keeps the plan", async () => {
    expect(await refusalOf(askDate(handler, { ...of, ...july }, at))).toBe("not-now");
    await agree();
    for (const other of [...strangers, staff])
      expect(await refusalOf(askDate(other, { ...of, ...july }, at))).toBe("forbidden");
    const early = { ...of, ...july, dueOn: "2026-06-30" };
    expect(await refusalOf(askDate(handler, early, at))).toBe("invalid");
    await oneOfSix(() => askDate(handler, { ...of, ...july }, at));
    expect(await countOwnTasks(handler, {}, at)).toMatchObject({ todo: 1, asked: 1 });
    const answer = { ...of, ask: await asked(), answer: "grant" as const, note: "" };
    for (const other of [...strangers, handler])
      expect(await refusalOf(answerDate(other, answer, at))).toBe("forbidden");
    await oneOfSix(() => answerDate(liaison, answer, at));
    expect(await getOwnTask(handler, of.task)).toMatchObject({
      ...{ dueOn: july.dueOn, isAsked: false },
      asks: [{ status: "granted", reason: july.reason }],
    });
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("is refused with a reason, and then the old day stands and may be asked about again", async () => {
    await agree();
    value(await askDate(handler, { ...of, ...july }, at));
    const note = "居民已经等了半年，不能再拖";
    value(await answerDate(liaison, { ...of, ask: await asked(), answer: "refuse", note }, at));
    expect(await getOwnTask(handler, of.task)).toMatchObject({
      ...{ dueOn: "2026-06-30", asks: [{ status: "refused", note }] },
    });
    value(await askDate(handler, { ...of, ...july }, at));
  });

  it("needs no answer once the task or the plan has ended", async () => {
    await agree();
    value(await askDate(handler, { ...of, ...july }, at));
    const answer = { ...of, ask: await asked(), answer: "grant" as const, note: "" };
    await Promise.all([
      dropPlan(liaison, { ...of, reason: "居民大会没有通过" }, at),
      answerDate(staff, answer, at),
    ]);
    expect((await db.planDateAsk.findFirstOrThrow()).status).not.toBe("asked");
    expect(await refusalOf(answerDate(liaison, answer, at))).toBe("not-now");
  });
});

it("offers compounds of one's own area that have no plan yet", async () => {
  const campaign = { id: campaignId, divisionCode: "330106" };
  const free = { name: "小区二", divisionCode: community };
  await db.compound.create({ data: { id: newId(), code: "old-2", ...free } });
  const codes = (await listPlannable(liaison, campaign)).map((each) => each.code);
  expect(codes).toContain("old-2");
  expect(codes).not.toContain("old-1");
  const elsewhere = await personWith("liaison", { scope: "330106002" });
  expect(await listPlannable(elsewhere, campaign)).toEqual([]);
});
