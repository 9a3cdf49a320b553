import { describe, expect, it } from "vitest";
import { suggestionStatuses } from "@/lib/suggestion/model";
import { causeLabels, demands } from "@/lib/supervision/copy";
import { causes, endForm, explainForm, orderStatuses, returnForm } from "@/lib/supervision/model";
import { causeOfLate, isRefusal } from "@/lib/supervision/rules/late";
import { isLate } from "@/lib/supervision/rules/view";

const watchedIn = (subject: string, kind: string) =>
  suggestionStatuses.flatMap((status) => {
    const cause = causeOfLate({ subject, kind }, status);
    return cause ? [`${status}: ${cause}`] : [];
  });

describe("which late clocks are watched", () => {
  it("the answer while it is handled", () => {
    expect(watchedIn("suggestion", "reply")).toEqual([
      "handling: reply-late",
      "rework: reply-late",
    ]);
  });
  it("the signature while nobody signed or objected", () => {
    expect(watchedIn("suggestion", "sign")).toEqual(["assigned: sign-late"]);
  });
  it("an opinion while the answer waits for it", () => {
    const wanted = ["handling: opinion-late", "rework: opinion-late"];
    expect(watchedIn("assignment", "opinion")).toEqual(wanted);
  });
  it.each(["review", "assign", "objection", "rating", "toString"])("never %s", (kind) => {
    expect(watchedIn("suggestion", kind)).toEqual([]);
  });
});

describe("a suggestion that is refused", () => {
  it.each([
    [[], false],
    [["D"], false],
    [["D", "C"], false],
    [["D", "A", "D"], true],
    [["D", "D"], true],
  ])("%j: %s", (resolutions, refused) => expect(isRefusal(resolutions)).toBe(refused));
});

describe("an order", () => {
  const now = new Date("2026-11-25T00:00:00Z");
  it.each(orderStatuses)("%s is late only while the department has the word", (status) => {
    const waits = status === "running" || status === "accepted";
    expect(isLate({ status, dueAt: new Date(now.getTime() - 1) }, now)).toBe(waits);
    expect(isLate({ status, dueAt: now }, now)).toBe(false);
  });
  it("says for each cause why and what must be done", () => {
    expect(Object.keys(causeLabels).sort()).toEqual([...causes].sort());
    expect(Object.keys(demands).sort()).toEqual([...causes].sort());
  });
  it("is explained with words and a day, sent back and ended with words", () => {
    const ref = "D330106012-7F3K9Q01";
    expect(explainForm.safeParse({ ref, body: "马上办", doneOn: "" }).error?.issues).toHaveLength(
      2,
    );
    expect(returnForm.safeParse({ ref, round: "1", reason: "不行" }).success).toBe(false);
    expect(endForm.safeParse({ ref, finding: "", words: "办好了，看过了" }).success).toBe(false);
    expect(endForm.safeParse({ ref, finding: "done", words: "办好了，看过了" }).success).toBe(true);
  });
});
