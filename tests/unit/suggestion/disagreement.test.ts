import { describe, expect, it } from "vitest";
import {
  accountsOf,
  disagree,
  standNumbers,
  wordOf,
  wordOfNumber,
  wordOfResolution,
} from "@/lib/suggestion/rules/disagreement";

const said = (side: "resident" | "member", solved: string, round = 1) => ({ side, solved, round });
const of = (
  ratings: ReturnType<typeof said>[],
  resolution: string | null,
  looked: "yes" | "partly" | "no" | null = null,
) => disagree(accountsOf({ ratings, resolution, looked }));

describe("what each side says", () => {
  it("the worst word stands, nothing is averaged", () => {
    const ratings = [said("resident", "yes"), said("resident", "partly")];
    expect(wordOf(ratings, "resident")).toBe("partly");
    expect(wordOf(ratings, "member")).toBeNull();
  });

  it("a side is heard on the newest answer it spoke of", () => {
    const ratings = [said("resident", "no"), said("resident", "yes", 2), said("member", "no")];
    expect(wordOf(ratings, "resident")).toBe("yes");
    expect(wordOf(ratings, "member")).toBe("no");
  });

  it.each([
    ["A", "yes"],
    ["B", "partly"],
    ["C", "no"],
    ["D", "no"],
    ["toString", null],
    [null, null],
  ])("the department's %s says %s", (resolution, word) => {
    expect(wordOfResolution(resolution)).toBe(word);
  });

  it("numbers of lists say the same words", () => {
    for (const [word, number] of Object.entries(standNumbers)) {
      expect(wordOfNumber(number)).toBe(word);
    }
    expect(wordOfNumber(null)).toBeNull();
  });
});

describe("accounts differ where two sides do not say the same", () => {
  it.each([
    ["all agree", of([said("resident", "yes"), said("member", "yes")], "A"), false],
    ["residents and department", of([said("resident", "partly")], "A"), true],
    ["both in part", of([said("resident", "partly")], "B"), false],
    ["nobody has rated", of([], "A"), false],
    ["there is no answer yet", of([], null), false],
    ["whoever looked found otherwise", of([said("member", "yes")], "A", "no"), true],
    ["whoever looked overrules the members' rating", of([said("member", "no")], "A", "yes"), false],
    ["residents and members", of([said("resident", "no"), said("member", "yes")], null), true],
  ])("%s", (_, differs, expected) => expect(differs).toBe(expected));
});
