import { describe, expect, it } from "vitest";
import { choiceOf, isOffered, readChoice } from "@/lib/suggestion/rules/answer-choice";
import { chosenReplyForm } from "@/lib/suggestion/rules/forms";

const classes = [
  { code: "1", means: "A" },
  { code: "3", means: "D" },
] as const;

describe("a choice of a district's class", () => {
  it.each([
    [{ resolution: "B", classCode: "2" }, "B:2"],
    [{ resolution: "C", classCode: null }, "C"],
  ] as const)("%o goes into a form as %s and comes back", (choice, value) => {
    expect(choiceOf(choice)).toBe(value);
    expect(readChoice(value)).toEqual(choice);
  });

  it.each(["", "E", "E:1", ":1"])("“%s” names no letter", (value) => {
    expect(readChoice(value)).toBeNull();
  });

  it.each([
    ["A", "1", true],
    ["D", "3", true],
    ["C", "3", false],
    ["A", "9", false],
    ["C", null, true],
  ] as const)("%s in class %s is offered: %s", (resolution, classCode, offered) => {
    expect(isOffered({ resolution, classCode }, classes)).toBe(offered);
  });

  it("demands what its letter demands", () => {
    const typed = { ref: "S", resolution: "D:3", body: "经研究，这一条不可行，原因如下。" };
    const parsed = chosenReplyForm.safeParse({ ...typed, contact: "phoned" });
    expect(parsed.error?.issues).toMatchObject([{ path: ["basis"], message: "basis-short" }]);
    const whole = { ...typed, contact: "phoned", basis: "消防技术标准第五条" };
    const data = chosenReplyForm.parse(whole);
    expect(data).toMatchObject({ resolution: "D", answerClass: "3" });
  });
});
