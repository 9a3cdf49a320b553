import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { searchTerms } from "@/lib/core/words";
import { detectProblems } from "@/lib/problem/commands/detect-problems";
import { dismissProblem } from "@/lib/problem/commands/triage-problem";
import { getBelonging } from "@/lib/problem/queries/belonging";
import { problemReactions } from "@/lib/problem/reactions";
import {
  at,
  community,
  eventTypes,
  makeComplaint,
  makeWorld,
  personWith,
} from "@/tests/support/factories/deliberation";

const [gather] = problemReactions;

beforeEach(async () => {
  const value = 3;
  await db.setting.create({ data: { scope: "33", key: "problem.community-threshold", value } });
});

function submitted(complaintId: string): StoredEvent {
  return {
    id: newId(),
    at,
    actorId: null,
    grantId: null,
    divisionCode: community,
    subject: "complaint",
    subjectId: complaintId,
    type: "complaint.submitted",
    data: {},
  };
}

async function arrive(options: Parameters<typeof makeComplaint>[0]): Promise<string> {
  const complaint = await makeComplaint({ status: "submitted", ...options });
  const terms = searchTerms(options?.title ?? complaint.title, options?.body);
  await db.complaint.updateMany({ where: { id: complaint.id }, data: { terms } });
  await gather?.run(submitted(complaint.id), at);
  return complaint.id;
}

const linksOf = (complaintId: string) => db.problemComplaint.findMany({ where: { complaintId } });

describe("the batch", () => {
  it("proposes one problem from complaints about the same thing in the same compound", async () => {
    const { compoundId } = await makeWorld();
    for (let i = 0; i < 3; i++) await makeComplaint({ compoundId, status: "submitted" });
    const outcomes = await detectProblems({ scope: "330106" }, at);
    expect(outcomes.map((each) => each.ok)).toEqual([true]);
    const problem = await db.problem.findFirstOrThrow({ include: { complaints: true } });
    expect(problem).toMatchObject({ status: "detected", compoundId, confidence: 1 });
    expect(problem.categoryCode).toBe("XF04");
    expect(problem.title).toMatch(/^庆丰新村：.*充电/);
    expect(problem.complaints.map((each) => each.likeness)).toEqual([1, 1, 1]);
    expect(problem.terms.join()).toContain("充电");
    expect(await eventTypes(problem.id)).toEqual(["problem.detected"]);
  });

  it("proposes nothing the second time, and nothing from reports of wrongdoing", async () => {
    const { compoundId } = await makeWorld();
    for (let i = 0; i < 3; i++) await makeComplaint({ compoundId });
    for (let i = 0; i < 3; i++) await makeComplaint({ compoundId: null, kind: "report" });
    await detectProblems({ scope: "" }, at);
    expect(await detectProblems({ scope: "" }, at)).toEqual([]);
    expect(await db.problem.count()).toBe(1);
  });

  it("proposes one problem however many look at once", async () => {
    const { compoundId } = await makeWorld();
    for (let i = 0; i < 3; i++) await makeComplaint({ compoundId });
    await Promise.all(Array.from({ length: 6 }, () => detectProblems({ scope: "330106" }, at)));
    expect(await db.problem.count()).toBe(1);
    expect(await db.event.count({ where: { type: "problem.detected" } })).toBe(1);
  });

  it("wants different people", async () => {
    const { compoundId } = await makeWorld();
    const { id } = await personWith("resident");
    for (let i = 0; i < 4; i++) await makeComplaint({ compoundId, reporterId: id });
    expect(await detectProblems({ scope: "" }, at)).toEqual([]);
  });

  it("counts how common each word is, over all open complaints", async () => {
    await makeWorld();
    for (let i = 0; i < 3; i++) await makeComplaint();
    await detectProblems({ scope: "" }, at);
    const counted = await db.termCount.findMany();
    expect(counted.find(({ term }) => term === "")?.count).toBe(3);
    expect(counted.find(({ term }) => term === "充电")?.count).toBe(3);
  });
});

describe("one complaint at a time", () => {
  it("the third makes the problem, the fourth joins it once", async () => {
    const { compoundId } = await makeWorld();
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) ids.push(await arrive({ compoundId }));
    for (const id of ids) await gather?.run(submitted(id), at);
    const problem = await db.problem.findFirstOrThrow({ include: { complaints: true } });
    expect(problem.complaints).toHaveLength(4);
    expect(problem.complaints.every(({ likeness }) => (likeness ?? 0) > 0.5)).toBe(true);
    expect(await eventTypes(problem.id)).toEqual(["problem.detected", "problem.complaints-added"]);
    expect(await db.problem.count()).toBe(1);
  });

  it("joins by the place its text names, where the divisions know none", async () => {
    await makeWorld();
    const said = (title: string, body: string) =>
      arrive({ title, body, divisionCode: "330106", compoundId: null });
    await said("青枫小区变电箱整夜嗡嗡响", "变电箱就在窗下，嗡嗡响得睡不着");
    await said("青枫小区变电箱噪声", "变电箱嗡嗡响，孩子睡不着");
    await said("投诉青枫小区变电箱", "嗡嗡的声音整夜不停，变电箱太近");
    const joins = await said("变电箱太吵", "住在青枫小区，变电箱嗡嗡响");
    const other = await said("青枫小区停水", "停水两天没有通知");
    const elsewhere = await said("月牙小区变电箱嗡嗡响", "变电箱整夜嗡嗡响，睡不着");
    expect(await db.problem.count()).toBe(1);
    expect(await linksOf(joins)).toHaveLength(1);
    expect(await linksOf(other)).toEqual([]);
    expect(await linksOf(elsewhere)).toEqual([]);
  });

  it("is only pointed to what somebody confirmed", async () => {
    const { compoundId } = await makeWorld();
    for (let i = 0; i < 3; i++) await arrive({ compoundId });
    const confirmed = { status: "confirmed" };
    await db.problem.updateMany({ where: { status: "detected" }, data: confirmed });
    const fourth = await arrive({ compoundId });
    expect(await linksOf(fourth)).toEqual([]);
    expect(await db.problem.count()).toBe(1);
    const { ref } = await db.complaint.findUniqueOrThrow({ where: { id: fourth } });
    const problem = await db.problem.findFirstOrThrow();
    const shown = await getBelonging(await personWith("triage"), ref);
    expect(shown).toMatchObject({ ref: problem.ref, status: "confirmed" });
    expect(await getBelonging(await personWith("resident"), ref)).toBeNull();
  });

  it("does not bring back what was dismissed", async () => {
    const { compoundId } = await makeWorld();
    for (let i = 0; i < 3; i++) await arrive({ compoundId });
    const { ref } = await db.problem.findFirstOrThrow();
    const triage = await personWith("triage");
    await dismissProblem(triage, { ref, reason: "各有各的原因，不是一回事" }, at);
    await detectProblems({ scope: "" }, at);
    expect(await db.problem.count()).toBe(1);
  });

  it("does not go back to a problem it was taken out of", async () => {
    const { compoundId } = await makeWorld();
    for (let i = 0; i < 3; i++) await arrive({ compoundId });
    const problem = await db.problem.findFirstOrThrow();
    const fourth = await makeComplaint({ compoundId, status: "submitted" });
    const apart = { complaintId: fourth.id, problemId: problem.id, at };
    await db.problemApart.create({ data: apart });
    await gather?.run(submitted(fourth.id), at);
    expect(await linksOf(fourth.id)).toEqual([]);
  });
});
