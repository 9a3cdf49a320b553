import { describe, expect, it } from "vitest";
import { attitudes, outcomes, satisfactionOf } from "@/lib/suggestion/model/rating";
import { isDissatisfied } from "@/lib/suggestion/rules/rating";
import { memberRatingForm, residentRatingForm } from "@/lib/suggestion/rules/rating-form";

const ref = "S330106012-7F3K9Q01";
const resident = { ref, solved: "yes", satisfaction: "satisfied", work: "satisfied", comment: "" };
const heard = { visit: "visited", listening: "phoned", targeting: "direct" };
const member = { ref, solved: "yes", ...heard, attitude: "satisfied", outcome: "agrees" };
const fieldsOf = (parsed: { error?: { flatten: () => { fieldErrors: object } } }) =>
  parsed.error?.flatten().fieldErrors;

describe("what residents are asked", () => {
  it("asks for the result and for the work, and takes neither for the other", () => {
    const parsed = residentRatingForm.parse({ ...resident, work: "basically" });
    expect(parsed).toMatchObject({ satisfaction: "satisfied", work: "basically", sheet: null });
  });

  it("nothing is filled in for them", () => {
    expect(fieldsOf(residentRatingForm.safeParse({ ref }))).toEqual({
      solved: ["solved-missing"],
      satisfaction: ["satisfaction-missing"],
      work: ["work-missing"],
    });
  });

  it.each([
    ["result", { satisfaction: "dissatisfied" }],
    ["work", { work: "dissatisfied" }],
  ])("dissatisfied with the %s says why", (_, said) => {
    const mute = residentRatingForm.safeParse({ ...resident, ...said, comment: " 不好 " });
    expect(fieldsOf(mute)).toEqual({ comment: ["dissatisfied-why"] });
    const why = residentRatingForm.safeParse({ ...resident, ...said, comment: "没有人来过" });
    expect(why.success).toBe(true);
  });

  it("basically satisfied need not say why", () => {
    const lukewarm = { ...resident, satisfaction: "basically", work: "basically" };
    expect(residentRatingForm.safeParse(lukewarm).success).toBe(true);
  });
});

describe("the sheet of members", () => {
  it("both satisfactions follow from attitude and result", () => {
    const parsed = memberRatingForm.parse({ ...member, outcome: "reserves" });
    expect(parsed).toMatchObject({ satisfaction: "basically", work: "satisfied" });
  });

  it.each(["visit", "listening", "targeting", "attitude", "outcome"])("asks for %s", (facet) => {
    const parsed = memberRatingForm.safeParse({ ...member, [facet]: undefined });
    expect(fieldsOf(parsed)).toEqual({ [facet]: [`${facet}-missing`] });
  });

  it.each([
    [undefined, null],
    ["", null],
    ["yes", true],
    ["no", false],
  ])("whether the leader answered may stay open: %s", (leader, kept) => {
    expect(memberRatingForm.parse({ ...member, leader }).sheet.leader).toBe(kept);
  });

  it("whoever disagrees says why", () => {
    const mute = memberRatingForm.safeParse({ ...member, outcome: "disagrees" });
    expect(fieldsOf(mute)).toEqual({ comment: ["dissatisfied-why"] });
  });

  it("dissatisfied follows from exactly the worst attitude and the worst result", () => {
    const bad = attitudes.flatMap((attitude) =>
      outcomes.flatMap((outcome) =>
        isDissatisfied(satisfactionOf({ attitude, outcome })) ? [`${attitude} ${outcome}`] : [],
      ),
    );
    const expected = attitudes.flatMap((attitude) =>
      outcomes
        .filter((outcome) => attitude === "dissatisfied" || outcome === "disagrees")
        .map((outcome) => `${attitude} ${outcome}`),
    );
    expect(bad).toEqual(expected);
  });
});
