import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import type { BoardFilter, Measure } from "@/lib/insight/model/board";
import { isTiming, measures } from "@/lib/insight/model/figures";
import { headlineOf } from "@/lib/insight/model/headline";
import { countPublishedDays, countPublishedMeasures } from "@/lib/insight/queries/board";
import { listBoardItems } from "@/lib/insight/queries/board-items";
import { countPublishedStanding } from "@/lib/insight/queries/board-standing";
import { countPublishedRecords } from "@/lib/insight/queries/count-records";
import { getPublishedDashboard } from "@/lib/insight/queries/dashboard";
import { figuresOf } from "@/lib/insight/rules/figures";
import { codesOf, readBoard } from "@/lib/web/board";
import {
  aConsultation,
  aReply,
  aSuggestion,
  later,
  monday,
  type World,
} from "@/tests/support/factories/suggestion";
import { statementsOf } from "@/tests/support/statements";
import { recounted } from "@/tests/support/tallies";

const year = { scope: "330106", from: "2026-01-01", to: "2026-12-31" };
const now = later(90);
let world: World;

/** Ratings, look-backs, complaints and follow-ups around the suggestions of one consultation. */
async function history() {
  const { consultation, complaint, reporter, stranger, lead } = world;
  await db.consultation.update({
    where: { id: consultation.id },
    data: { startedAt: monday, status: "issued" },
  });
  await db.complaint.update({
    where: { id: complaint.id },
    data: { contactedAt: later(2), closedAt: later(9), departmentId: lead.id },
  });
  await db.attendance.create({
    data: {
      ...{ consultationId: consultation.id, capacityAs: "resident", guestLabel: "王女士（示例）" },
      ...{ status: "present", at: monday },
    },
  });
  await db.problem.update({ where: { id: world.problem.id }, data: { status: "verified" } });
  const clock = { subject: "complaint", subjectId: complaint.id, kind: "first-response" };
  await db.deadline.create({
    data: {
      ...{ ...clock, unit: "working", divisionCode: complaint.divisionCode },
      ...{ startedAt: monday, dueAt: later(3), metAt: later(2) },
    },
  });
  const said = { complaintId: complaint.id, round: 1, at: later(10) };
  await db.complaintAnswer.create({
    data: { ...said, personId: reporter.id, solved: "yes", satisfaction: "basically" },
  });
  await db.complaintAnswer.create({ data: { ...said, personId: stranger.id, solved: "no" } });
  const done = await aSuggestion(world, "closed", {
    ...{ adoption: "adopted", reworkCount: 1, closedAt: later(30) },
  });
  const reply = await aReply(world, done, { resolution: "A" });
  await aSuggestion(world, "handling", { adoption: "partly-adopted" });
  await aSuggestion(world, "confirmed");
  await aSuggestion(world, "withdrawn", { adoption: "adopted" });
  const rated = { suggestionId: done.id, round: 1, at: later(20) };
  const saysSo = { side: "resident", solved: "yes", satisfaction: "basically" };
  await db.suggestionRating.createMany({
    data: [
      { ...rated, ...saysSo, personId: reporter.id, work: "satisfied" },
      {
        ...rated,
        personId: stranger.id,
        side: "member",
        solved: "partly",
        satisfaction: "dissatisfied",
      },
    ],
  });
  await db.lookBack.create({
    data: {
      ...{ ref: "L1", suggestionId: done.id, replyId: reply.id, round: 1, status: "concluded" },
      ...{ cause: "promise", dueOn: "2027-01-01", divisionCode: done.divisionCode },
      ...{ verdict: "fulfilled", createdAt: monday, concludedAt: later(25) },
    },
  });
  return done;
}

beforeEach(async () => {
  world = await aConsultation("issued");
});

async function counted(filter: BoardFilter = year) {
  await recounted();
  const whole = (await countPublishedMeasures(filter, now)).get("") ?? {};
  const standing = filter.narrow ? null : await countPublishedStanding(filter, now);
  return { ...whole, ...standing?.whole };
}

/** Everything a figure opens to, page after page. */
async function listed(measure: Measure, filter: BoardFilter = year, actor: Actor = anonymous) {
  const values: number[] = [];
  let after: string | undefined;
  let page = await listBoardItems(actor, { ...filter, measure }, now, after, 1);
  for (;;) {
    values.push(...page.rows.map((row) => row.value));
    after = page.next;
    if (!after) return { ...page, values, sum: values.reduce((sum, value) => sum + value, 0) };
    page = await listBoardItems(actor, { ...filter, measure }, now, after, 1);
  }
}

const counts = measures.filter((each) => !isTiming(each));

describe("a figure and what it opens to", () => {
  it.each(counts)("agree: %s", async (measure) => {
    await history();
    const { sum, total, withheld } = await listed(measure);
    const all = await counted();
    expect(all[measure] ?? 0, measure).toBe(total);
    expect(sum).toBe(total - withheld);
    expect(total, "something is there to be counted").toBeGreaterThan(
      ["venues-active", "venues-sleeping", "differing"].includes(measure) ? -1 : 0,
    );
  });

  it.each(["department", "category", "firm", "campaign"] as const)(
    "agree where it is narrowed by %s",
    async (by) => {
      await history();
      const key = by === "department" ? world.lead.id : newId();
      const narrow = { by, key } as const;
      const all = await counted({ ...year, narrow });
      for (const measure of counts) {
        const { total } = await listed(measure, { ...year, narrow });
        expect(all[measure] ?? 0, measure).toBe(total);
      }
      expect(all.answered ?? 0).toBe(by === "department" ? 1 : 0);
    },
  );

  it("agree in every length of time", async () => {
    await history();
    await recounted();
    const lengths = await countPublishedDays(year);
    for (const measure of measures.filter(isTiming)) {
      const days = lengths[measure];
      const { rowCount, values } = await listed(measure);
      expect(
        days.reduce((sum, each) => sum + each.count, 0),
        measure,
      ).toBe(rowCount);
      expect(days.map((each) => each.days)).toEqual([...new Set(values)].sort((a, b) => a - b));
      expect(rowCount).toBeGreaterThan(0);
    }
  });

  it("agree with the figures of the command line", async () => {
    await history();
    await recounted();
    const told = figuresOf(await countPublishedRecords(year, now));
    expect(headlineOf(await counted())).toEqual(told);
  });

  it("agree by every dimension: its rows come to the whole", async () => {
    const done = await history();
    const whole = await counted();
    for (const by of ["street", "community", "month"] as const) {
      const rows = await countPublishedMeasures(year, now, by);
      const raised = [...rows.values()].reduce((sum, row) => sum + (row.raised ?? 0), 0);
      expect(raised, by).toBe(whole.raised);
    }
    const departments = await countPublishedMeasures(year, now, "department");
    expect(departments.get(world.lead.id)).toMatchObject({ raised: 2, answered: 1, met: 1 });
    const streets = await countPublishedMeasures(year, now, "street");
    expect([...streets.keys()]).toContain(done.divisionCode.slice(0, 9));
  });
});

describe("what figures count", () => {
  it("leaves out what was taken back, and knows what was talked over, done again and kept", async () => {
    await history();
    expect(await counted()).toMatchObject({
      ...{ raised: 3, decided: 2, taken: 2, adopted: 1, answered: 1, resolved: 1, met: 1 },
      ...{ reworked: 1, "kept-word": 1, rated: 2, "result-content": 1, "result-solved": 1 },
      ...{ "rated-work": 1, "work-content": 1, "last-looked": 1 },
      ...{ received: 1, joined: 1, consulted: 1, members: 1, "members-present": 1 },
    });
  });

  it("keeps to the scope and the days", async () => {
    await history();
    expect((await counted({ ...year, scope: "330105" })).raised ?? 0).toBe(0);
    expect((await counted({ ...year, to: "2026-11-22" })).raised ?? 0).toBe(0);
    expect((await counted({ ...year, scope: "33" })).raised).toBe(3);
  });

  it("lists a complaint that is not public to those who work there, and counts it to others", async () => {
    await history();
    await db.complaint.update({
      where: { id: world.complaint.id },
      data: { acceptedAt: null, status: "submitted" },
    });
    const stranger = await listed("received");
    expect(stranger).toMatchObject({ total: 1, withheld: 1, values: [] });
    expect(await listed("received", year, world.stranger.actor)).toMatchObject({ values: [] });
    expect(await listed("received", year, world.staff.actor)).toMatchObject({ values: [1] });
    const own = { ...year, narrow: { by: "department", key: world.lead.id } } as const;
    expect(await listed("received", own, world.handler.actor)).toMatchObject({ values: [1] });
    expect(await listed("received", own, world.coHandler.actor)).toMatchObject({ values: [] });
  });
});

describe("a dashboard", () => {
  it("holds both axes, the parts, the months and the days of one period, and the other beside it", async () => {
    const done = await history();
    const of = { filter: year, part: "street", codes: ["330106002"], now } as const;
    const other = { from: "2025-01-01", to: "2025-12-31" };
    await recounted();
    const {
      axes,
      parts,
      months,
      heat,
      days,
      before,
      measures: own,
    } = await getPublishedDashboard({
      ...{ ...of, other },
    });
    expect(axes.adopted).toEqual({ A: 1 });
    expect(parts.few).toEqual(["330106002", done.divisionCode.slice(0, 9)]);
    expect(parts.merged.raised).toBe(own.raised);
    expect(months.at(-2)).toMatchObject({ month: "2026-11", raised: 3, adopted: 2 });
    expect(heat).toEqual([{ day: "2026-11-23", count: 1 }]);
    expect(days["closed-in-days"]).toEqual([{ days: 30, count: 1 }]);
    expect(before?.raised ?? 0).toBe(0);
  });

  it("takes six statements with its address, compared or narrowed or not", async () => {
    await history();
    await recounted();
    await db.division.create({ data: { code: "330106", level: "district", name: "西湖区" } });
    for (const asked of [{}, { compare: "year" }, { department: "ZJ" }, { scope: "3301" }]) {
      const sent = await statementsOf(async () => {
        const board = await readBoard(asked, now);
        await getPublishedDashboard({ ...board, codes: codesOf(board), now });
      });
      expect(sent.length, JSON.stringify(asked)).toBeLessThanOrEqual(6);
    }
  });
});
