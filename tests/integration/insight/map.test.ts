import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { getPublishedMap } from "@/lib/insight/queries/map";
import { listPublishedProblems } from "@/lib/problem/queries/problem-list";
import { fewest } from "@/lib/problem/rules/few";
import {
  at,
  community,
  makeComplaint,
  makeWorld,
  street,
} from "@/tests/support/factories/deliberation";
import { statementsOf } from "@/tests/support/statements";

beforeEach(async () => {
  await makeWorld();
});

async function problemIn(status: string, complaints = 0, divisionCode = community) {
  const id = newId();
  const ref = newRef("P", divisionCode);
  const title = "充电棚不够用";
  await db.problem.create({ data: { id, ref, status, title, divisionCode, detectedAt: at } });
  for (let n = 0; n < complaints; n++) {
    const { id: complaintId } = await makeComplaint();
    await db.problemComplaint.create({ data: { problemId: id, complaintId, addedAt: at } });
  }
  return ref;
}

const told = async (asked: Parameters<typeof getPublishedMap>[0]) =>
  (await getPublishedMap(asked)).entries.map((one) => [one.divisionCode, one.name, one.count]);

describe("the map of venues", () => {
  it("shows what has no coordinates at the centre of its street, and says its kind", async () => {
    const map = await getPublishedMap({});
    expect(map.entries).toMatchObject([
      { name: "庆丰协商驿站", kind: "station", lat: 30.265, lng: 120.125, count: 1 },
    ]);
  });

  it("narrows by kind and by street, and takes no notice of what it does not know", async () => {
    expect((await getPublishedMap({ kind: "hall" })).entries).toEqual([]);
    expect((await getPublishedMap({ street: "330106002" })).entries).toEqual([]);
    expect((await getPublishedMap({ street, kind: "station" })).entries).toHaveLength(1);
    const unknown = await getPublishedMap({ street: "330106999", kind: "inn", layer: "gold" });
    expect(unknown).toMatchObject({ layer: "venues", street: undefined, kind: undefined });
    expect(unknown.entries).toHaveLength(1);
  });

  it("puts what is nearest to a chosen community first, over the borders of streets", async () => {
    await db.division.update({ where: { code: community }, data: { lat: 30.2, lng: 120.1 } });
    const hall = { kind: "hall", address: "", phone: "", divisionCode: "330106002" };
    await db.venue.createMany({
      data: [
        { ...hall, code: "a", name: "远", lat: 30.3, lng: 120.1 },
        { ...hall, code: "b", name: "近", lat: 30.21, lng: 120.1 },
      ],
    });
    const map = await getPublishedMap({ place: community });
    expect(map.entries.map((one) => one.name)).toEqual(["庆丰协商驿站", "近", "远"]);
    expect(map.entries[1]?.km).toBeCloseTo(1.1, 1);
    expect(map.street?.code).toBe(street);
  });
});

describe("the map of compounds", () => {
  it("parts those with a property firm from those without", async () => {
    const data = { code: "none", name: "无物业小区", divisionCode: community };
    await db.compound.create({ data });
    const names = async (kind?: string) =>
      (await getPublishedMap({ layer: "compounds", kind })).entries.map((one) => one.name).sort();
    expect(await names("managed")).toEqual(["庆丰新村"]);
    expect(await names("unmanaged")).toEqual(["无物业小区"]);
    expect(await names()).toHaveLength(2);
  });
});

describe("the map of open problems", () => {
  it("counts what was confirmed and is not solved, by community, never by compound", async () => {
    const open = await problemIn("confirmed", fewest);
    for (const status of ["detected", "dismissed", "merged", "resolved", "verified"]) {
      await problemIn(status, 1);
    }
    expect(await told({ layer: "problems" })).toEqual([[community, "庆丰社区", 1]]);
    const listed = await listPublishedProblems({ street: community, open: true });
    expect(listed.rows.map((row) => row.ref)).toEqual([open]);
  });

  it("tells only the street where fewer than five people spoke, and nothing where they are few there", async () => {
    await problemIn("confirmed", fewest - 1);
    const hidden = await getPublishedMap({ layer: "problems" });
    expect(hidden).toMatchObject({ entries: [], unplaced: 1 });
    await problemIn("relapsed", 1, street);
    expect(await told({ layer: "problems" })).toEqual([[street, "灵隐街道", 2]]);
  });

  it("tells no more about few people when a street is chosen", async () => {
    await problemIn("confirmed", 1);
    const elsewhere = await getPublishedMap({ layer: "problems", street: "330106002" });
    const here = await getPublishedMap({ layer: "problems", street });
    expect([elsewhere.unplaced, here.unplaced]).toEqual([1, 1]);
  });
});

it("asks at most five statements, and as many for a hundred places as for one", async () => {
  const ask = async () => {
    const sent: number[] = [];
    for (const layer of ["venues", "compounds", "problems"]) {
      sent.push((await statementsOf(() => getPublishedMap({ layer, place: community }))).length);
    }
    return sent;
  };
  const before = await ask();
  expect(Math.max(...before)).toBeLessThanOrEqual(5);
  const many = Array.from({ length: 100 }, (_, n) => `more-${n}`);
  const same = { name: "更多", divisionCode: community };
  await db.venue.createMany({
    data: many.map((code) => ({ ...same, code, kind: "station", address: "", phone: "" })),
  });
  await db.compound.createMany({ data: many.map((code) => ({ ...same, code })) });
  expect(await ask()).toEqual(before);
});
