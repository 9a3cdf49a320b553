import { describe, expect, it } from "vitest";
import type { WrittenAnswer } from "@/lib/suggestion/model/answer";
import { changesBetween, stateOfVersion } from "@/lib/suggestion/rules/answer-versions";
import { repliesAhead } from "@/lib/suggestion/workflow";

const first: WrittenAnswer = {
  choice: "B",
  text: "已经列入计划。年内开工。",
  promise: "建成 24 个充电位",
  promisedOn: "2026-12-20",
  promisePerson: "周某（示例）",
  basis: "",
  contact: "visited",
};

describe("what a draft changed", () => {
  it("is nothing where nothing was changed", () => {
    expect(changesBetween(first, first)).toEqual([]);
  });

  it("names the sentence of the text and the value that became another", () => {
    const after = { ...first, text: "已经列入计划。十二月开工。", promisedOn: "2026-12-31" };
    expect(changesBetween(first, after)).toEqual([
      {
        field: "text",
        parts: [
          { kind: "same", text: "已经列入计划。" },
          { kind: "removed", text: "年内开工。" },
          { kind: "added", text: "十二月开工。" },
        ],
      },
      { field: "promisedOn", from: "2026-12-20", to: "2026-12-31" },
    ]);
  });

  it("tells what fell away: a promise that became a condition", () => {
    const after = { ...first, choice: "C", promise: "", promisedOn: "", basis: "消防间距不够" };
    const changed = changesBetween(first, after).map((each) => each.field);
    expect(changed).toEqual(["choice", "promise", "promisedOn", "basis"]);
  });

  it("tells a first draft whole, without what was left empty", () => {
    const told = changesBetween(null, first);
    expect(told.map((each) => each.field)).not.toContain("basis");
    expect(told[1]).toEqual({ field: "text", parts: [{ kind: "same", text: first.text }] });
  });
});

describe("what became of a draft", () => {
  const at = new Date("2026-11-23T02:00:00Z");
  it.each([
    [{ version: 2, returnedAt: null, publishedAt: null }, "waiting"],
    [{ version: 1, returnedAt: null, publishedAt: null }, "replaced"],
    [{ version: 1, returnedAt: at, publishedAt: null }, "returned"],
    [{ version: 2, returnedAt: null, publishedAt: at }, "published"],
  ] as const)("%o of two is %s", (it, state) => {
    expect(stateOfVersion(it, 2)).toBe(state);
  });
});

describe("a reply beside the adoption it is signed with", () => {
  it.each([
    ["signed", "adopted", true],
    ["signed", "partly-adopted", true],
    ["signed", "for-reference", false],
    ["signed", "not-adopted", false],
    ["signed", null, false],
    ["assigned", "adopted", false],
    ["handling", "adopted", false],
    ["answered", "adopted", false],
  ] as const)("%s with a draft that says %s: %s", (status, drafted, may) => {
    expect(repliesAhead(status, drafted)).toBe(may);
  });
});
