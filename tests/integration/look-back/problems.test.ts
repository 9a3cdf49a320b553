import { describe, expect, it } from "vitest";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { write } from "@/lib/core/write";
import { assignLookBack, skipLookBack } from "@/lib/look-back/commands/assign-look-back";
import { beginLookBack } from "@/lib/look-back/commands/begin-look-back";
import { concludeLookBack } from "@/lib/look-back/commands/conclude-look-back";
import { listDeskLookBacks } from "@/lib/look-back/queries/desk";
import { getLookBack } from "@/lib/look-back/queries/look-back";
import { listMyLookBacks } from "@/lib/look-back/queries/mine";
import { proposeObservers } from "@/lib/look-back/queries/observers";
import { lookBackReactions } from "@/lib/look-back/reactions";
import { problemEvents } from "@/lib/problem/model";
import { aFinding, aLookBack, confirmations } from "@/tests/support/factories/look-back";
import {
  aConsultation,
  aMember,
  aReply,
  aSuggestion,
  eventsOf,
  later,
  monday,
  onDay,
} from "@/tests/support/factories/suggestion";
import { statementsOf } from "@/tests/support/statements";

async function resolved() {
  const world = await aConsultation("closed");
  const where = { id: world.problem.id };
  const problem = await db.problem.update({
    where,
    data: { status: "resolved", resolvedAt: monday },
  });
  await write(system("test"), monday, async () => ({
    ...{ value: null, grant: null },
    events: [problemEvents["declared-resolved"](problem, { summary: null })],
  }));
  const stored = await db.event.findFirstOrThrow({ where: { subjectId: problem.id } });
  const reaction = lookBackReactions.find((each) => each.name === "plan-look-back-at-problem");
  await reaction?.run(stored as never, monday);
  await reaction?.run(stored as never, monday);
  const lookBack = await db.lookBack.findFirstOrThrow();
  return { world, problem, lookBack };
}

/** The same, at its day, with a member who looks. */
async function looking() {
  const ready = await resolved();
  const { world, lookBack } = ready;
  const observer = await aMember("observer");
  const { ref } = lookBack;
  const input = { ref, member: observer.slug };
  const then = later(181);
  expect(await assignLookBack(world.staff.actor, input, then)).toMatchObject({ ok: true });
  expect(await beginLookBack(observer.actor, { ref }, then)).toMatchObject({ ok: true });
  await confirmations(lookBack.id);
  return { ...ready, ref, observer, then };
}

describe("a problem that was declared resolved", () => {
  it("is looked at as a whole half a year later, once", async () => {
    const { lookBack, problem } = await resolved();
    expect(await db.lookBack.count()).toBe(1);
    expect(lookBack).toMatchObject({
      ...{ suggestionId: null, replyId: null, problemId: problem.id, round: 1, cause: "relapse" },
      ...{ dueOn: onDay(180), status: "planned" },
    });
    expect(await eventsOf(lookBack.id)).toEqual(["look-back.planned"]);
  });

  it("is neither judged early nor by somebody with a stake", async () => {
    const { world, lookBack } = await resolved();
    const reporter = await aMember("neighbour");
    await db.complaint.updateMany({ data: { reporterId: reporter.id } });
    const sent = { ref: lookBack.ref, member: reporter.slug };
    expect(await assignLookBack(world.staff.actor, sent, monday)).toMatchObject({
      refusal: { reason: "interest-reporter" },
    });
    const observer = await aMember("observer");
    await assignLookBack(world.staff.actor, { ...sent, member: observer.slug }, monday);
    expect(await beginLookBack(observer.actor, { ref: lookBack.ref }, monday)).toMatchObject({
      refusal: { reason: "not-due" },
    });
  });

  it("stays resolved where it holds", async () => {
    const { ref, observer, then, problem } = await looking();
    const outcome = await concludeLookBack(observer.actor, aFinding(ref), [], then);
    expect(outcome.ok).toBe(true);
    const after = await db.problem.findUniqueOrThrow({ where: { id: problem.id } });
    expect(after.status).toBe("resolved");
  });

  it("relapses, and what was closed as solved is handled again with a new clock", async () => {
    const { world, ref, observer, then, problem } = await looking();
    const closed = await aSuggestion(world, "closed", { resolution: "A" });
    await aReply(world, closed, { resolution: "A" });
    const kept = await aSuggestion(world, "closed", { resolution: "C" });
    const finding = aFinding(ref, { verdict: "relapsed" });
    const outcome = await concludeLookBack(observer.actor, finding, [], then);
    expect(outcome.ok).toBe(true);
    const after = await db.problem.findUniqueOrThrow({ where: { id: problem.id } });
    expect(after).toMatchObject({ status: "relapsed", relapsedAt: then });
    const statusOf = (id: string) => db.suggestion.findUniqueOrThrow({ where: { id } });
    expect(await statusOf(closed.id)).toMatchObject({ status: "handling", closedAt: null });
    expect(await statusOf(kept.id)).toMatchObject({ status: "closed" });
    expect(await eventsOf(closed.id)).toEqual(["suggestion.found-relapsed"]);
    const clock = { subjectId: closed.id, kind: "reply", metAt: null };
    expect(await db.deadline.count({ where: clock })).toBe(1);
  });

  it.each(["partial", "unfulfilled", "changed"] as const)("is never found %s", async (verdict) => {
    const { ref, observer, then } = await looking();
    const more = { verdict, newDueOn: onDay(400), basis: "政策文件有变化" };
    const outcome = await concludeLookBack(observer.actor, aFinding(ref, more), [], then);
    expect(outcome).toMatchObject({ refusal: { reason: "verdict-of-problem" } });
  });

  it("is read, listed and proposed like any other, in few statements", async () => {
    const { world, lookBack, ref, observer, then } = await looking();
    const read = await getLookBack(world.staff.actor, ref);
    expect(read?.matter).toMatchObject({ kind: "problem", title: "充电位不够" });
    expect(await listMyLookBacks(observer.actor)).toMatchObject([{ title: "充电位不够" }]);
    const filter = { view: "all" } as const;
    const { rows } = await listDeskLookBacks(world.staff.actor, filter, then);
    expect(rows).toMatchObject([{ ref, title: "充电位不够" }]);
    const proposed = await proposeObservers(world.staff.actor, lookBack, then);
    expect(proposed.map((each) => each.slug)).toContain("observer");
    const sent = await statementsOf(() => listDeskLookBacks(world.staff.actor, filter, then));
    expect(sent.length).toBeLessThanOrEqual(5);
  });

  it("can be skipped, with a reason", async () => {
    const { world, lookBack } = await resolved();
    const input = { ref: lookBack.ref, reason: "小区已经整体拆迁" };
    const outcome = await skipLookBack(world.staff.actor, input, monday);
    expect(outcome.ok).toBe(true);
  });
});

describe("where a district looks again by the calendar", () => {
  it.each([
    [["30"], 30],
    [["90", "180"], 90],
    [[], null],
  ] as const)("rounds %s: the next is after %s days", async (on, days) => {
    for (const each of on) {
      const key = `look-back.round-${each}`;
      await db.setting.create({ data: { key, scope: "330106", value: 1 } });
    }
    const { ref, observer } = await aLookBack("in-progress");
    await concludeLookBack(observer.actor, aFinding(ref), [], monday);
    const next = await db.lookBack.findFirst({ where: { round: 2 } });
    expect(next && { dueOn: next.dueOn, cause: next.cause }).toEqual(
      days && { dueOn: onDay(days), cause: "round" },
    );
  });
});
