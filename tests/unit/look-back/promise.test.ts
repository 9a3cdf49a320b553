import { describe, expect, it } from "vitest";
import { verdicts } from "@/lib/look-back/model";
import {
  type PromiseCell,
  type PromiseState,
  promiseOutcomes,
} from "@/lib/look-back/model/promise";
import { groupPromises } from "@/lib/look-back/rules/promise-groups";
import { shownPerson } from "@/lib/look-back/rules/promise-person";
import {
  keptOfDue,
  noPromises,
  outcomeOf,
  outcomeWhenReplaced,
  promiseStateOf,
  sumPromises,
} from "@/lib/look-back/rules/promise-state";

const today = "2026-11-25";

describe("where a promise stands", () => {
  it.each([
    ["2026-11-26", "waiting"],
    ["2026-11-25", "waiting"],
    ["2026-11-24", "late"],
    ["2022-01-01", "late"],
  ])("promised for %s and not ended it is %s", (promisedOn, state) => {
    expect(promiseStateOf({ outcome: null, promisedOn }, today)).toBe(state);
  });

  it.each(promiseOutcomes)("ended as %s it stays so, whatever its day", (outcome) => {
    expect(promiseStateOf({ outcome, promisedOn: "2026-11-24" }, today)).toBe(outcome);
    expect(promiseStateOf({ outcome, promisedOn: "2027-01-01" }, today)).toBe(outcome);
  });

  it("follows every verdict", () => {
    expect(verdicts.map((verdict) => [verdict, outcomeOf(verdict)])).toEqual([
      ["fulfilled", "kept"],
      ["partial", null],
      ["unfulfilled", "broken"],
      ["changed", "changed"],
      ["relapsed", "broken"],
    ]);
  });

  it("is replaced up to its day and broken after it", () => {
    expect(outcomeWhenReplaced("2026-11-25", "2026-11-24")).toBe("replaced");
    expect(outcomeWhenReplaced("2026-11-25", "2026-11-25")).toBe("replaced");
    expect(outcomeWhenReplaced("2026-11-25", "2026-11-26")).toBe("broken");
  });
});

describe("the rate of promises kept", () => {
  it("divides by what was due: not by what waits, was replaced or overtaken", () => {
    const counts = { waiting: 50, late: 3, kept: 12, broken: 5, changed: 7, replaced: 9 };
    expect(keptOfDue(counts)).toEqual({ kept: 12, due: 20 });
    expect(keptOfDue(noPromises)).toEqual({ kept: 0, due: 0 });
  });
});

const cell = (department: string, state: PromiseState, count: number): PromiseCell => ({
  ...{ departmentId: department, department, departmentCode: department },
  ...{ street: "330106012", streetName: "灵隐", state, count },
});

describe("promises by department", () => {
  const cells = [
    cell("少", "kept", 9),
    cell("少", "waiting", 40),
    cell("好", "kept", 10),
    cell("差", "kept", 5),
    cell("差", "late", 5),
    cell("没", "waiting", 30),
  ];

  it("rank only those with ten due, the best first, and merge the others", () => {
    const { ranked, merged } = groupPromises(cells, "department");
    expect(ranked.map((group) => group.key)).toEqual(["好", "差"]);
    expect(merged?.groups).toBe(2);
    expect(merged?.counts).toMatchObject({ kept: 9, waiting: 70 });
  });

  it("lose none", () => {
    const { ranked, merged } = groupPromises(cells, "department");
    const parts = [...ranked.map((group) => group.counts), merged?.counts ?? noPromises];
    const total = sumPromises(cells);
    const summed = (state: PromiseState) => parts.reduce((sum, each) => sum + each[state], 0);
    expect({ kept: summed("kept"), waiting: summed("waiting"), late: summed("late") }).toEqual({
      kept: total.kept,
      waiting: total.waiting,
      late: total.late,
    });
  });

  it("name a merged row only where there is one", () => {
    expect(groupPromises([cell("好", "kept", 10)], "street").merged).toBeNull();
    expect(groupPromises([], "street")).toEqual({ ranked: [], merged: null });
  });
});

describe("who answers for a promise", () => {
  it.each([
    ["王建国", "王*"],
    ["欧阳明", "欧阳*"],
    ["王长江", "王*"],
    ["王建国（副局长）", "王*（副局长）"],
    ["王建国，物业科", "王*，物业科"],
    ["物业管理科", "物业管理科"],
    ["分管副局长", "分管副局长"],
    ["王主任", "王主任"],
    ["承办科室负责人（示例）", "承办科室负责人（示例）"],
  ])("%s shows as %s", (person, shown) => {
    expect(shownPerson(person)).toBe(shown);
  });
});
