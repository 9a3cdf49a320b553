import { describe, expect, it } from "vitest";
import { rankReported } from "@/lib/complaint/rules/rank-reported";

const said = (summary: string, terms: string[], hour = 0) => ({
  summary,
  terms,
  submittedAt: new Date(Date.UTC(2026, 0, 1, hour)),
});
const pump = said("水泵夜里响", ["小区", "水泵", "夜里"], 1);
const water = said("小区停水", ["小区", "停水"], 2);
const noise = said("小区夜里装修", ["小区", "夜里", "装修"], 3);
const all = [noise, water, pump];

describe("what was said before", () => {
  it("comes in its own order while nothing is written", () => {
    expect(rankReported("", [], all)).toEqual(all);
  });
  it("counts a rare word for more than one that everybody uses", () => {
    expect(rankReported("小区水泵响", ["小区", "水泵"], all)[0]).toBe(pump);
  });
  it("leaves out what has nothing in common", () => {
    expect(rankReported("电梯困人", ["电梯", "困人"], all)).toEqual([]);
  });
  it("puts the newer first where two fit as well", () => {
    const older = said("小区停水", ["小区", "停水"], 0);
    expect(rankReported("停水", ["停水"], [older, water])).toEqual([water, older]);
  });
});
