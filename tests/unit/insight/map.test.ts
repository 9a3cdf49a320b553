import { describe, expect, it } from "vitest";
import { byNearness, located, type MapEntry, partAfter } from "@/lib/insight/rules/map";

const entry = (key: string, lat: number | null, divisionCode = "330106001001"): MapEntry => ({
  key,
  divisionCode,
  name: key,
  kind: "station",
  count: 1,
  lat,
  lng: lat === null ? null : 120,
});
const centre = (code: string, lat: number | null) =>
  [code, { code, name: code, lat, lng: lat === null ? null : 120 }] as const;

describe("what has no coordinates", () => {
  const centres = new Map([centre("330106001", 30), centre("330106001001", 30.1)]);
  it("stands at the centre of its community, else of its street, else nowhere", () => {
    expect(located(entry("a", null), centres).lat).toBe(30.1);
    expect(located(entry("a", null, "330106001002"), centres).lat).toBe(30);
    expect(located(entry("a", null, "330106009001"), centres).lat).toBeNull();
    const unknown = new Map([centre("330106001", 30), centre("330106001001", null)]);
    expect(located(entry("a", null), unknown).lat).toBe(30);
  });
  it("and what has some stays there", () => {
    expect(located(entry("a", 29), centres).lat).toBe(29);
  });
});

it("puts the nearest first, then by code, and last what has no place", () => {
  const sorted = byNearness(
    [entry("none", null), entry("far", 30.2), entry("b", 30.1), entry("a", 30.1)],
    { lat: 30, lng: 120 },
  );
  expect(sorted.map((one) => one.key)).toEqual(["a", "b", "far", "none"]);
  expect(sorted[0]?.km).toBeCloseTo(11.1, 1);
  expect(sorted[3]?.km).toBeNull();
});

describe("the list in parts", () => {
  const rows = ["a", "b", "c", "d", "e"].map((key) => entry(key, 30));
  const keys = (after?: string) => partAfter(rows, after, 2).rows.map((row) => row.key);
  it("shows every row once", () => {
    expect([keys(), keys("b"), keys("d")]).toEqual([["a", "b"], ["c", "d"], ["e"]]);
    expect(partAfter(rows, "b", 2).next).toBe("d");
    expect(partAfter(rows, "d", 2).next).toBeUndefined();
    expect(partAfter(rows.slice(0, 4), "b", 2).next).toBeUndefined();
  });
  it("begins anew where the row is gone", () => {
    expect(keys("z")).toEqual(["a", "b"]);
  });
});
