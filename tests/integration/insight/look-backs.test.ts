import { describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { newRef } from "@/lib/core/ref";
import { listPublishedLookBacks } from "@/lib/insight/queries/look-backs";
import { aLookBack } from "@/tests/support/factories/look-back";
import { community, later, onDay } from "@/tests/support/factories/suggestion";

const district = { scope: "330106" };

async function concluded(verdict: string, resolution: string, solved?: string) {
  const it = await aLookBack("in-progress");
  const { suggestion, world } = it;
  const data = { status: "concluded", verdict, concludedAt: later(1) };
  await db.lookBack.update({ where: { id: it.id }, data });
  await db.suggestion.update({ where: { id: suggestion.id }, data: { resolution } });
  if (solved) {
    const of = { suggestionId: suggestion.id, round: 1, side: "resident" };
    const said = { solved, satisfaction: "satisfied", personId: world.reporter.id };
    await db.suggestionRating.create({ data: { ...of, ...said, at: later(0) } });
  }
  return it;
}

describe("look-backs as everybody reads them", () => {
  it.each([
    ["fulfilled", "A", "yes", false],
    ["fulfilled", "A", "partly", true],
    ["partial", "A", undefined, true],
    ["partial", "B", "partly", false],
    ["unfulfilled", "B", "no", true],
    ["unfulfilled", "D", "no", false],
    ["changed", "C", undefined, false],
    ["changed", "C", "yes", true],
  ])(
    "%s beside the department's %s and residents who say %s: differ %s",
    async (verdict, resolution, solved, differs) => {
      await concluded(verdict, resolution, solved);
      const { rows } = await listPublishedLookBacks(district);
      expect(rows).toMatchObject([{ verdict, resolution, differs }]);
      const only = await listPublishedLookBacks({ ...district, differs: true });
      expect(only.rows).toHaveLength(differs ? 1 : 0);
    },
  );

  it("the worst word of the residents' newest round counts", async () => {
    const { suggestion, world } = await concluded("fulfilled", "A", "no");
    const of = { suggestionId: suggestion.id, side: "resident", satisfaction: "satisfied" };
    const add = (round: number, solved: string, personId: string) =>
      db.suggestionRating.create({ data: { ...of, round, solved, personId, at: later(2) } });
    await add(2, "yes", world.reporter.id);
    await add(2, "partly", world.stranger.id);
    await add(3, "no", world.member.id).then(({ id }) =>
      db.suggestionRating.update({ where: { id }, data: { side: "member" } }),
    );
    expect((await listPublishedLookBacks(district)).rows).toMatchObject([{ residents: "part" }]);
  });

  it("only a suggestion's last look-back can differ", async () => {
    const { suggestion, replyId } = await concluded("partial", "A");
    await db.lookBack.create({
      data: {
        ...{ ref: newRef("L", community), suggestionId: suggestion.id, replyId, round: 2 },
        ...{ status: "concluded", cause: "promise", dueOn: onDay(9), divisionCode: community },
        ...{ verdict: "fulfilled", createdAt: later(1), concludedAt: later(9) },
      },
    });
    const { rows } = await listPublishedLookBacks(district);
    expect(rows.map((row) => [row.round, row.differs])).toEqual([
      [2, false],
      [1, false],
    ]);
  });

  it("are not told before they are concluded, nor outside their place, period and conclusion", async () => {
    await aLookBack("in-progress");
    expect((await listPublishedLookBacks(district)).rows).toEqual([]);
    await db.lookBack.updateMany({
      data: { status: "concluded", verdict: "partial", concludedAt: later(1) },
    });
    const count = async (more: object) =>
      (await listPublishedLookBacks({ ...district, ...more })).rows.length;
    expect(await count({ from: onDay(1), to: onDay(1) })).toBe(1);
    expect(await count({ from: onDay(2) })).toBe(0);
    expect(await count({ scope: "330106002" })).toBe(0);
    expect(await count({ verdict: "partial" })).toBe(1);
    expect(await count({ verdict: "fulfilled" })).toBe(0);
  });

  it("go on where the page ended", async () => {
    const { suggestion, replyId } = await concluded("partial", "B");
    const rest = [2, 3, 4].map((round) => ({
      ...{ ref: newRef("L", community), suggestionId: suggestion.id, replyId, round },
      ...{ status: "concluded", cause: "promise", dueOn: onDay(1), divisionCode: community },
      ...{ verdict: "partial", createdAt: later(1), concludedAt: later(1) },
    }));
    await db.lookBack.createMany({ data: rest });
    const first = await listPublishedLookBacks({ ...district, size: 3 });
    const second = await listPublishedLookBacks({ ...district, size: 3, after: first.next });
    const refs = [...first.rows, ...second.rows].map((row) => row.ref);
    expect(refs).toHaveLength(4);
    expect(new Set(refs).size).toBe(4);
    expect(second.next).toBeUndefined();
  });
});
