import { describe, expect, it } from "vitest";
import { dayOf } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { concludeLookBack } from "@/lib/look-back/commands/conclude-look-back";
import type { FindingForm } from "@/lib/look-back/model";
import { type PromiseFilter, promiseStates } from "@/lib/look-back/model/promise";
import { countPublishedPromises, listPublishedPromises } from "@/lib/look-back/queries/promises";
import { lookBackReactions } from "@/lib/look-back/reactions";
import { enterAnswer } from "@/lib/look-back/records/promise";
import { promiseStateOf, sumPromises } from "@/lib/look-back/rules/promise-state";
import { aFinding, aLookBack } from "@/tests/support/factories/look-back";
import { aReply, later, monday, onDay, street } from "@/tests/support/factories/suggestion";
import { statementsOf } from "@/tests/support/statements";

const all: PromiseFilter = { scope: "330106", sort: "due", down: false };
const enter = (replyId: string) => db.$transaction((tx) => enterAnswer(tx, replyId));

async function promised(status = "in-progress") {
  const ready = await aLookBack(status);
  await enter(ready.replyId ?? "");
  return ready;
}

async function found(more: Partial<FindingForm>) {
  const ready = await promised();
  const finding = aFinding(ready.ref, more);
  const outcome = await concludeLookBack(ready.observer.actor, finding, [], monday);
  expect(outcome.ok).toBe(true);
  return db.promiseEntry.findFirstOrThrow();
}

describe("the book of promises", () => {
  it("enters an answer that promises, once, however often its event comes", async () => {
    const { suggestion, replyId } = await aLookBack();
    const [event] = await db.event.findMany({ where: { type: "suggestion.answered" } });
    expect(event).toBeUndefined();
    const reaction = lookBackReactions.find((each) => each.name === "enter-promise");
    const told = {
      ...{ id: crypto.randomUUID(), type: "suggestion.answered", subject: "suggestion" },
      ...{ subjectId: suggestion.id, at: monday, data: { replyId } },
    };
    for (let n = 0; n < 3; n++) await reaction?.run(told as never, monday);
    const rows = await db.promiseEntry.findMany();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ replyId, promisedOn: onDay(0), dueOn: onDay(0), partials: 0 });
  });

  it("enters nothing for an answer without a day", async () => {
    const { world, suggestion } = await aLookBack();
    const reply = await aReply(world, suggestion, { resolution: "A", round: 2 });
    await enter(reply.id);
    expect(await db.promiseEntry.count()).toBe(0);
  });

  it.each([
    ["fulfilled", "kept"],
    ["unfulfilled", "broken"],
    ["relapsed", "broken"],
  ] as const)("ends a promise found %s as %s", async (verdict, outcome) => {
    expect(await found({ verdict })).toMatchObject({ outcome, endedAt: monday });
  });

  it("gives a promise kept in part a new day, and it stays late from the first one", async () => {
    const row = await found({ verdict: "partial", newDueOn: onDay(22) });
    expect(row).toMatchObject({ outcome: null, partials: 1, dueOn: onDay(22) });
    const { rows } = await listPublishedPromises(all, later(1));
    expect(rows[0]).toMatchObject({ state: "late", promisedOn: onDay(0), dueOn: onDay(22) });
  });

  it("puts a new answer in the place of a promise: replaced before its day, broken after", async () => {
    const { world, suggestion } = await promised();
    const second = await aReply(world, suggestion, { round: 2, promisedOn: onDay(40) });
    await db.suggestionReply.update({ where: { id: second.id }, data: { publishedAt: later(3) } });
    await enter(second.id);
    const third = await aReply(world, suggestion, { round: 3, promisedOn: onDay(60) });
    await db.suggestionReply.update({ where: { id: third.id }, data: { publishedAt: later(5) } });
    await enter(third.id);
    const rows = await db.promiseEntry.findMany({ orderBy: { round: "asc" } });
    expect(rows.map((row) => row.outcome)).toEqual(["broken", "replaced", null]);
  });

  it("shows that a broken promise was made good by a later answer", async () => {
    await found({ verdict: "unfulfilled" });
    const before = await listPublishedPromises({ ...all, state: "broken" }, monday);
    expect(before.rows.map((row) => row.madeGood)).toEqual([false]);
    await db.suggestion.updateMany({ data: { status: "closed", resolution: "A" } });
    const after = await listPublishedPromises({ ...all, state: "broken" }, monday);
    expect(after.rows.map((row) => row.madeGood)).toEqual([true]);
  });
});

/** Promises with every outcome around a day, on one suggestion. */
async function many() {
  const { world, suggestion } = await promised("planned");
  const outcomes = [null, "kept", "broken", "changed", "replaced"];
  for (let n = 0; n < 15; n++) {
    const reply = await aReply(world, suggestion, { round: n + 2, promisedOn: onDay(n - 7) });
    await db.promiseEntry.create({
      data: {
        ...{ replyId: reply.id, suggestionId: suggestion.id, departmentId: world.lead.id },
        ...{ divisionCode: suggestion.divisionCode, round: n + 2, publishedAt: later(n - 60) },
        ...{ promisedOn: onDay(n - 7), dueOn: onDay(n - 7), outcome: outcomes[n % 5] },
      },
    });
  }
  return world;
}

describe("reading the book", () => {
  it("says of each the state of the rule, in the list and in the totals alike", async () => {
    await many();
    const rows = await db.promiseEntry.findMany();
    const counts = sumPromises(await countPublishedPromises(all, monday));
    for (const state of promiseStates) {
      const expected = rows.filter((row) => promiseStateOf(row, dayOf(monday)) === state).length;
      const { rows: shown } = await listPublishedPromises({ ...all, state }, monday);
      expect([state, shown.length, counts[state]]).toEqual([state, expected, expected]);
      expect(expected).toBeGreaterThan(0);
    }
  });

  it.each([
    ["due", true],
    ["due", false],
    ["published", true],
    ["published", false],
  ] as const)("pages by %s, downwards %s, without a gap or a repetition", async (sort, down) => {
    await many();
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listPublishedPromises({ ...all, sort, down, after, size: 4 }, monday);
      seen.push(
        ...page.rows.map((row) => (sort === "due" ? row.dueOn : row.publishedAt.toISOString())),
      );
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(16);
    expect(seen).toEqual(down ? seen.toSorted().reverse() : seen.toSorted());
  });

  it("narrows by place, department, words and days", async () => {
    const { lead, co } = await many();
    const listed = async (more: Partial<PromiseFilter>) =>
      (await listPublishedPromises({ ...all, ...more }, monday)).rows.length;
    expect(await listed({ street })).toBe(16);
    expect(await listed({ street: "330106003" })).toBe(0);
    expect(await listed({ department: lead.code })).toBe(16);
    expect(await listed({ department: co.code })).toBe(0);
    expect(await listed({ q: "充电位" })).toBe(16);
    expect(await listed({ q: "电梯" })).toBe(0);
    expect(await listed({ from: onDay(1), to: onDay(3) })).toBe(3);
  });

  it("takes no more statements for many than for one", async () => {
    await many();
    expect(await statementsOf(() => listPublishedPromises(all, monday))).toHaveLength(1);
    expect(await statementsOf(() => countPublishedPromises(all, monday))).toHaveLength(1);
  });

  it("is not led astray by a cursor that was tampered with", async () => {
    await many();
    const page = await listPublishedPromises({ ...all, after: "bm90IGpzb24" }, monday);
    expect(page.rows).toHaveLength(16);
  });
});
