import { describe, expect, it } from "vitest";
import { apart, gather, labelsThatFit, type MapPlace } from "@/lib/place/rules/marks";

const place = (key: string, divisionCode: string, count = 1): MapPlace => ({
  key,
  divisionCode,
  count,
  lat: 30,
  lng: 120,
});
const places = [
  place("a", "330106001001"),
  place("b", "330106001001", 3),
  place("c", "330106001002"),
  place("d", "330106002"),
];
const told = (length: 9 | 12, opened?: string) =>
  gather(places, length, opened).map((one) => [one.code, one.count]);

describe("marks", () => {
  it("stand for a street on the district's map and for a community on a street's", () => {
    expect(told(9)).toEqual([
      ["330106001", 5],
      ["330106002", 1],
    ]);
    expect(told(12)).toEqual([
      ["330106001001", 4],
      ["330106001002", 1],
      ["330106002", 1],
    ]);
  });

  it("stand each for itself in the community that was opened", () => {
    expect(told(12, "330106001001")).toEqual([
      ["330106001001", 1],
      ["330106001001", 3],
      ["330106001002", 1],
      ["330106002", 1],
    ]);
  });
});

describe("marks that overlap", () => {
  const box = { width: 10, height: 10 };
  const sheet = { width: 100, height: 100 };

  it("are pushed apart until none does, and stay on the sheet", () => {
    const crowd = [50, 52, 54, 99, 99].map((x) => ({ x, y: 50 }));
    const moved = apart(crowd, box, sheet);
    for (const [n, a] of moved.entries()) {
      for (const b of moved.slice(n + 1)) {
        const overlap = Math.min(10 - Math.abs(a.x - b.x), 10 - Math.abs(a.y - b.y));
        expect(overlap).toBeLessThan(0.5);
      }
      expect(a.x).toBeLessThanOrEqual(95);
    }
  });

  it("move the same way each time, and not at all where there is room", () => {
    const far = [
      { x: 20, y: 20 },
      { x: 31, y: 20 },
    ];
    expect(apart(far, box, sheet)).toEqual(far);
    const near = [far[0], far[0]].flatMap((point) => point ?? []);
    expect(apart(near, box, sheet)).toEqual(apart(near, box, sheet));
    expect(apart(near, box, sheet)[0]).not.toEqual(apart(near, box, sheet)[1]);
  });
});

it("writes a name where it touches no mark, no other name and no edge", () => {
  const size = { em: 10, line: 12, mark: 20, width: 100 };
  const label = (x: number, y: number) => ({ x, y, text: "庆丰" });
  const labels = [label(50, 50), label(60, 55), label(90, 90), label(50, 20), label(50, 80)];
  expect(labelsThatFit(labels, [{ x: 50, y: 24 }], size)).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});
