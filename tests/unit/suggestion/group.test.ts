import { describe, expect, it } from "vitest";
import { suggestionStatuses } from "@/lib/suggestion/model";
import { leadAfter, obstacleToJoin } from "@/lib/suggestion/rules/group";
import { groupForm } from "@/lib/suggestion/rules/group-form";

const facts = { status: "handling", leads: true, leadDepartmentId: "housing", groupId: null };

describe("who joins a group", () => {
  it("is what the department leads, has signed for and has not answered", () => {
    const open = suggestionStatuses.filter(
      (status) => obstacleToJoin({ ...facts, status }, "housing") === null,
    );
    expect(open).toEqual(["signed", "handling", "rework"]);
  });

  it("is nobody else's, and nobody who stands in another", () => {
    expect(obstacleToJoin({ ...facts, leads: false }, "housing")).toBe("group-not-lead");
    expect(obstacleToJoin(facts, "fire")).toBe("group-other-department");
    expect(obstacleToJoin({ ...facts, status: "answered" }, "housing")).toBe("group-not-open");
    expect(obstacleToJoin({ ...facts, groupId: "other" }, "housing")).toBe("group-elsewhere");
  });
});

describe("who leads after one has left", () => {
  const at = (suggestionId: string, day: number) => ({
    suggestionId,
    joinedAt: new Date(Date.UTC(2026, 10, day)),
  });
  const group = { leadSuggestionId: "a" };
  const three = [at("a", 1), at("c", 3), at("b", 2)];

  it("is who led, or else who stands there longest", () => {
    expect(leadAfter(three, group, "b")).toBe("a");
    expect(leadAfter(three, group, "a")).toBe("b");
    expect(leadAfter([at("a", 1), at("c", 1), at("b", 1)], group, "a")).toBe("b");
  });

  it("is nobody where one would be left", () => {
    expect(leadAfter([at("a", 1), at("b", 2)], group, "b")).toBeNull();
    expect(leadAfter([at("a", 1), at("b", 2)], group, "a")).toBeNull();
  });
});

describe("the form of a group", () => {
  const form = { refs: ["S-1", "S-2"], lead: "S-1", reason: "都是东侧车棚的事" };
  const issues = (more: object) =>
    groupForm.safeParse({ ...form, ...more }).error?.issues.map(({ message }) => message) ?? [];

  it("names at least two, one of them the lead, and why", () => {
    expect(issues({})).toEqual([]);
    expect(issues({ refs: ["S-1"] })).toEqual(["group-few"]);
    expect(issues({ lead: "S-3" })).toEqual(["group-lead-missing"]);
    expect(issues({ lead: "" })).toEqual(["group-lead-missing"]);
    expect(issues({ reason: "同" })).toEqual(["reason-short"]);
    expect(issues({ refs: Array.from({ length: 51 }, (_, n) => `S-${n}`) })).toEqual([
      "group-many",
    ]);
  });
});
