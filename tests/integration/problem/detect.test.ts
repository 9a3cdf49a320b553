import { expect, it } from "vitest";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import { newId } from "@/lib/core/ids";
import { detectProblems } from "@/lib/problem/commands/detect-problems";
import { problemReactions } from "@/lib/problem/reactions";
import {
  at,
  community,
  eventTypes,
  makeComplaint,
  makeWorld,
} from "@/tests/support/factories/deliberation";

const [gather] = problemReactions;

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

it("proposes one problem from three complaints about the same thing in the same compound", async () => {
  const { compoundId } = await makeWorld();
  for (let i = 0; i < 3; i++) await makeComplaint({ compoundId, status: "submitted" });
  const outcomes = await detectProblems({ scope: "330106" }, at);
  expect(outcomes.map((each) => each.ok)).toEqual([true]);
  const problem = await db.problem.findFirstOrThrow({ include: { complaints: true } });
  expect(problem).toMatchObject({
    status: "detected",
    title: "庆丰新村：充电设施不足",
    compoundId,
  });
  expect(problem.complaints).toHaveLength(3);
  expect(problem.terms).toContain("充电");
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
  await Promise.all(Array.from({ length: 6 }, () => detectProblems({ scope: "" }, at)));
  expect(await db.problem.count()).toBe(1);
  expect(await db.event.count({ where: { type: "problem.detected" } })).toBe(1);
});

it("gathers by reaction: the third complaint makes the problem, the fourth joins it once", async () => {
  const { compoundId } = await makeWorld();
  const events: StoredEvent[] = [];
  for (let i = 0; i < 4; i++) {
    const complaint = await makeComplaint({ compoundId, status: "submitted" });
    const event = submitted(complaint.id);
    events.push(event);
    await gather?.run(event, at);
  }
  for (const event of events) await gather?.run(event, at);
  const problem = await db.problem.findFirstOrThrow({ include: { complaints: true } });
  expect(problem.complaints).toHaveLength(4);
  expect(await eventTypes(problem.id)).toEqual(["problem.detected", "problem.complaints-added"]);
  expect(await db.problem.count()).toBe(1);
});
