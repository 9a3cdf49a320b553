import { describe, expect, it } from "vitest";
import { answerForm, recordedAnswerForm } from "@/lib/complaint/model/follow-up";

const faults = (input: object) => {
  const parsed = answerForm.safeParse({ ref: "C330106012-7F3K9QX2", ...input });
  return parsed.success ? {} : parsed.error.flatten().fieldErrors;
};

describe("the three questions after a reply", () => {
  it("need a sentence where it is not solved, and none where it is", () => {
    expect(faults({ solved: "yes" })).toEqual({});
    expect(faults({ solved: "no", comment: "还在漏水" })).toEqual({});
    expect(faults({ solved: "no" })).toEqual({ comment: ["unsolved-reason"] });
    expect(faults({ solved: "partly", comment: " 漏 " })).toEqual({ comment: ["unsolved-reason"] });
  });
  it("have no answer of their own: what was not said stays unsaid", () => {
    const parsed = answerForm.parse({ ref: "C", solved: "yes" });
    expect(parsed).toMatchObject({ contacted: null, satisfaction: null, comment: "" });
    expect(answerForm.parse({ ref: "C", solved: "yes", contacted: "no" }).contacted).toBe(false);
    expect(faults({})).toEqual({ solved: ["missing"] });
  });
  it("say how they were asked where somebody else writes them down", () => {
    const parsed = recordedAnswerForm.safeParse({ ref: "C", solved: "yes" });
    expect(parsed.error?.flatten().fieldErrors).toEqual({ how: ["missing"] });
  });
});
