import { describe, expect, it } from "vitest";
import { disagree, lastSaid, standOfRatings, standsOf } from "@/lib/trace/rules/voices";
import { looked, raised, rated } from "@/tests/support/factories/trace";

describe("what the three sides say", () => {
  it("the worst word stands, nothing is averaged", () => {
    const said = (...solved: string[]) => standOfRatings(solved.map((each) => ({ solved: each })));
    expect(said("yes", "yes", "no", "partly")).toBe("not");
    expect(said("yes", "partly")).toBe("part");
    expect(said("yes")).toBe("done");
    expect(said()).toBeNull();
  });

  it("hears the newest round of each side and nothing of the other", () => {
    const ratings = [
      rated({ round: 1, solved: "no" }),
      rated({ round: 2, solved: "yes" }),
      rated({ round: 1, side: "member", solved: "partly" }),
    ];
    expect(lastSaid({ ratings }, "resident").map((each) => each.solved)).toEqual(["yes"]);
    expect(lastSaid({ ratings }, "member").map((each) => each.solved)).toEqual(["partly"]);
    expect(lastSaid({ ratings: [] }, "resident")).toEqual([]);
  });

  it.each([
    ["fulfilled", "done"],
    ["partial", "part"],
    ["unfulfilled", "not"],
    ["relapsed", "not"],
  ])("a look-back that found %s says %s for the members", (verdict, stand) => {
    const ratings = [rated({ side: "member", solved: "yes" })];
    expect(standsOf(raised({ ratings, lookBacks: [looked({ verdict })] })).member).toBe(stand);
  });

  it("changed circumstances say nothing about it, so the members' ratings count", () => {
    const ratings = [rated({ side: "member", solved: "partly" })];
    const lookBacks = [looked({ verdict: "changed" })];
    expect(standsOf(raised({ ratings, lookBacks })).member).toBe("part");
  });

  it.each([
    ["A", "done"],
    ["B", "part"],
    ["C", "not"],
    ["D", "not"],
    [null, null],
  ])("the department's %s says %s", (resolution, stand) => {
    expect(standsOf(raised({ resolution })).department).toBe(stand);
  });

  it("differ where two of them spoke and do not say the same; silence never differs", () => {
    expect(disagree({ resident: "part", member: "part", department: "done" })).toBe(true);
    expect(disagree({ resident: null, member: "done", department: "done" })).toBe(false);
    expect(disagree({ resident: null, member: null, department: "done" })).toBe(false);
    expect(disagree({ resident: null, member: null, department: null })).toBe(false);
  });
});
