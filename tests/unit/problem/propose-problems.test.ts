import { describe, expect, it } from "vitest";
import { bindingTerms } from "@/lib/problem/rules/binding-terms";
import { commonPlace } from "@/lib/problem/rules/common-place";
import { type Candidate, proposeProblems } from "@/lib/problem/rules/propose-problems";

const limits = { threshold: 3, windowDays: 30 };
const base: Candidate = {
  id: "",
  title: "充电棚不够",
  body: "电瓶车没地方充电",
  categoryCode: "XF04",
  communityCode: "330106012006",
  compoundId: "compound-1",
  submittedAt: new Date("2026-03-01T00:00:00Z"),
};

function complaint(id: string, day: number, over: Partial<Candidate> = {}): Candidate {
  const submittedAt = new Date(base.submittedAt.getTime() + day * 86_400_000);
  return { ...base, id, submittedAt, ...over };
}

describe("proposing problems", () => {
  it("wants as many complaints as the threshold within the window", () => {
    const two = [complaint("a", 0), complaint("b", 1)];
    expect(proposeProblems(two, limits)).toEqual([]);
    expect(proposeProblems([...two, complaint("c", 31)], limits)).toEqual([]);
    const three = proposeProblems([...two, complaint("c", 30)], limits);
    expect(three.map((each) => each.complaintIds)).toEqual([["a", "b", "c"]]);
  });

  it("goes on gathering while the window slides, and starts anew after a silence", () => {
    const days = [0, 10, 20, 35, 45, 200, 201, 202];
    const proposals = proposeProblems(
      days.map((day) => complaint(`d${day}`, day)),
      limits,
    );
    expect(proposals.map((each) => each.complaintIds.length)).toEqual([5, 3]);
  });

  it("keeps categories and compounds apart", () => {
    const mixed = [
      complaint("a", 0),
      complaint("b", 1),
      complaint("c", 2, { categoryCode: "TC01" }),
      complaint("d", 3, { communityCode: "330106012007", compoundId: "compound-2" }),
    ];
    expect(proposeProblems(mixed, limits)).toEqual([]);
  });

  it("counts by community what no compound reached, and leaves a compound's own out of it", () => {
    const compound = [0, 1, 2].map((day) => complaint(`k${day}`, day));
    const spread = [
      complaint("x", 0, { compoundId: null }),
      complaint("y", 1, { compoundId: "compound-2" }),
      complaint("z", 2, { compoundId: "compound-3" }),
    ];
    const proposals = proposeProblems([...compound, ...spread], limits);
    expect(proposals.map((each) => each.compoundId)).toEqual(["compound-1", null]);
    expect(proposals[1]?.complaintIds).toEqual(["x", "y", "z"]);
  });
});

describe("the words that bind", () => {
  it("are those that several messages share, each message counted once", () => {
    const terms = bindingTerms(["充电充电充电太少", "没有充电的地方", "电梯坏了"]);
    expect(terms).toEqual(["充电"]);
  });

  it("are never mere politeness", () => {
    expect(bindingTerms(["您好，希望解决问题", "您好，希望尽快解决问题"])).not.toContain("希望");
  });
});

describe("the common place", () => {
  const at = (divisionCode: string, compoundId: string | null, categoryCode: string | null) => ({
    divisionCode,
    compoundId,
    categoryCode,
  });

  it("is the narrowest division all share", () => {
    const two = [at("330106012006", "a", "XF04"), at("330106012007", "b", "XF04")];
    expect(commonPlace(two)).toEqual(at("330106012", null, "XF04"));
    expect(commonPlace([at("330106012006", "a", null), at("330106002001", "a", null)])).toEqual(
      at("330106", "a", null),
    );
    expect(commonPlace([at("330106012006", "a", "TC01")])).toEqual(at("330106012006", "a", "TC01"));
  });
});
