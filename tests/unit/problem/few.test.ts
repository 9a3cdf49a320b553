import { describe, expect, it } from "vitest";
import { fewest, protectFew } from "@/lib/problem/rules/few";

const area = (divisionCode: string, people: number, problems = 1) => ({
  divisionCode,
  problems,
  people,
});
const codes = (given: Parameters<typeof protectFew>[0]) =>
  protectFew(given).areas.map((one) => [one.divisionCode, one.problems]);

describe("problems on a map", () => {
  it("stand in their community where enough people spoke of them", () => {
    expect(codes([area("330106001001", fewest)])).toEqual([["330106001001", 1]]);
  });

  it("count for the street where fewer did, together with what the street has itself", () => {
    const given = [
      area("330106001", 2, 1),
      area("330106001001", fewest - 1, 2),
      area("330106001002", 9, 3),
    ];
    expect(codes(given)).toEqual([
      ["330106001", 3],
      ["330106001002", 3],
    ]);
    expect(protectFew(given).unplaced).toBe(0);
  });

  it("have no place at all where the street's are few too, but are counted", () => {
    const few = protectFew([area("330106001001", fewest - 1, 2), area("330106002", 1)]);
    expect(few).toEqual({ areas: [], unplaced: 3 });
  });

  it("of the whole district have no place, however many spoke of them", () => {
    expect(protectFew([area("330106", 40)])).toEqual({ areas: [], unplaced: 1 });
  });

  it("are never told more closely than the community", () => {
    const given = [area("330106001001001", 3), area("330106001001002", 3)];
    expect(codes(given)).toEqual([["330106001001", 2]]);
  });
});
