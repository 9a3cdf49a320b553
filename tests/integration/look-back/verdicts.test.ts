import { describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import type { PreparedFile } from "@/lib/core/files";
import { concludeLookBack } from "@/lib/look-back/commands/conclude-look-back";
import { planLookBack } from "@/lib/look-back/commands/plan-look-back";
import type { FindingForm } from "@/lib/look-back/model";
import { aFinding, aLookBack } from "@/tests/support/factories/look-back";
import { eventsOf, monday, onDay } from "@/tests/support/factories/suggestion";

async function concluded(more: Partial<FindingForm>, suggestionStatus = "tracking") {
  const ready = await aLookBack("in-progress", suggestionStatus);
  const { ref, observer } = ready;
  const outcome = await concludeLookBack(observer.actor, aFinding(ref, more), [], monday);
  const suggestion = await db.suggestion.findUniqueOrThrow({ where: { id: ready.suggestion.id } });
  return { ...ready, outcome, suggestion, told: await eventsOf(suggestion.id) };
}

describe("a verdict", () => {
  it("fulfilled closes the suggestion as solved", async () => {
    const { suggestion, told } = await concluded({ verdict: "fulfilled" });
    expect(suggestion).toMatchObject({ status: "closed", resolution: "A", closedAt: monday });
    expect(told).toEqual(["suggestion.fulfilled"]);
  });

  it("partial keeps watching: the next round is planned on the new day", async () => {
    const { suggestion, told } = await concluded({ verdict: "partial", newDueOn: onDay(22) });
    expect(suggestion).toMatchObject({ status: "tracking", resolution: "B" });
    expect(told).toEqual(["suggestion.found-partial"]);
    const next = await db.lookBack.findFirstOrThrow({ where: { round: 2 } });
    expect(next).toMatchObject({ status: "planned", dueOn: onDay(22), fellDueAt: null });
    expect(await eventsOf(next.id)).toEqual(["look-back.planned"]);
  });

  it("unfulfilled gives it back to the department under supervision", async () => {
    const { suggestion, told } = await concluded({ verdict: "unfulfilled" });
    expect(suggestion).toMatchObject({ status: "handling", watched: true });
    expect(told).toEqual(["suggestion.found-unfulfilled", "suggestion.supervised"]);
    const order = await db.supervisionOrder.findFirstOrThrow();
    expect(order).toMatchObject({ subjectId: suggestion.id, reason: "promise-broken" });
    const reply = { subjectId: suggestion.id, kind: "reply", metAt: null };
    expect(await db.deadline.count({ where: reply })).toBe(1);
  });

  it("relapsed opens again what was closed", async () => {
    const { suggestion, told } = await concluded({ verdict: "relapsed" }, "closed");
    expect(suggestion).toMatchObject({ status: "handling", watched: true, closedAt: null });
    expect(told).toEqual(["suggestion.found-relapsed"]);
  });

  it("changed closes it with the policy it stands on", async () => {
    const basis = "消防新规 2026 年 10 月起不再批准";
    const { suggestion, told } = await concluded({ verdict: "changed", basis, changedTo: "D" });
    expect(suggestion).toMatchObject({ status: "closed", resolution: "D" });
    expect(told).toEqual(["suggestion.policy-changed"]);
  });

  it("fulfilled on what was closed before moves nothing", async () => {
    const { outcome, suggestion, told } = await concluded({ verdict: "fulfilled" }, "closed");
    expect(outcome.ok).toBe(true);
    expect(suggestion.status).toBe("closed");
    expect(told).toEqual([]);
  });

  it("stands on a picture or on a resident who confirms it", async () => {
    const { id, ref, observer } = await aLookBack("in-progress");
    await db.lookBackConfirmation.deleteMany({ where: { solved: { not: "no" } } });
    const finding = aFinding(ref, { verdict: "fulfilled" });
    const outcome = await concludeLookBack(observer.actor, finding, [], monday);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: "evidence-missing" } });
    expect(await eventsOf(id)).toEqual([]);
  });

  it("keeps its pictures with the finding, for a moderator to look at first", async () => {
    const { ref, id, observer } = await aLookBack("in-progress");
    const picture: PreparedFile = {
      key: "a.jpg",
      name: "a.jpg",
      mime: "image/jpeg",
      bytes: 3,
      width: 4,
      height: 3,
      sha256: "0".repeat(64),
    };
    await db.lookBackConfirmation.deleteMany();
    const finding = aFinding(ref);
    const outcome = await concludeLookBack(observer.actor, finding, [picture], monday);
    expect(outcome.ok).toBe(true);
    const kept = await db.storedFile.findFirstOrThrow({ where: { subjectId: id } });
    expect(kept).toMatchObject({ role: "evidence", shareable: true, passedAt: null });
    expect(kept.takenOn).toBe(onDay(0));
  });
});

describe("signs of a relapse", () => {
  it("let staff plan one more look at what is closed, once", async () => {
    const { world, suggestion } = await concluded({ verdict: "fulfilled" });
    const input = { suggestion: suggestion.ref, dueOn: onDay(3), cause: "relapse" } as const;
    const plan = () => planLookBack(world.staff.actor, input, monday);
    const outcomes = await Promise.all([plan(), plan(), plan(), plan(), plan(), plan()]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db.lookBack.count({ where: { round: 2, cause: "relapse" } })).toBe(1);
  });
});
