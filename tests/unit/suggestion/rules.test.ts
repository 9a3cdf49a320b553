import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { publicStates, publicStatuses } from "@/lib/suggestion/model";
import { isConfirmed } from "@/lib/suggestion/rules/confirmed";
import { viewStatuses } from "@/lib/suggestion/rules/desk-view";
import { adoptionForm, assignForm, replyForm } from "@/lib/suggestion/rules/forms";
import { isSampled, lookBackFor, lotOf } from "@/lib/suggestion/rules/look-back-due";
import { statesOf } from "@/lib/suggestion/rules/public-state";
import { actAfterVoices, actAtDeadline, asksForLookBack } from "@/lib/suggestion/rules/rating";

const well = (side: "resident" | "member") =>
  ({ side, solved: "yes", satisfaction: "satisfied", work: "satisfied" }) as const;
const lukewarm = {
  side: "resident",
  solved: "partly",
  satisfaction: "basically",
  work: null,
} as const;
const badly = { side: "member", solved: "no", satisfaction: "dissatisfied", work: null } as const;
const both = { resident: 3, member: 2 };

describe("what a round of ratings does", () => {
  it.each([
    ["nobody has spoken", [], both, null],
    ["one side has spoken", [well("resident")], both, null],
    ["both sides have spoken", [well("resident"), well("member")], both, "rate-satisfied"],
    ["one is dissatisfied", [badly], both, "rate-dissatisfied"],
    ["one of many is dissatisfied", [well("resident"), badly], both, "rate-dissatisfied"],
    ["there is no member to wait for", [lukewarm], { resident: 1, member: 0 }, "rate-satisfied"],
    ["there is nobody at all", [], { resident: 0, member: 0 }, null],
  ] as const)("%s", (_, voices, eligible, act) => {
    expect(actAfterVoices(voices, eligible)).toBe(act);
  });

  it("silence is never satisfaction", () => {
    expect(actAtDeadline(0)).toBe("lapse");
    expect(actAtDeadline(1)).toBe("rate-satisfied");
  });

  it("a lukewarm voice asks for a look", () => {
    expect(asksForLookBack([well("resident")])).toBe(false);
    expect(asksForLookBack([well("resident"), lukewarm])).toBe(true);
  });
});

describe("when an answer is looked back at", () => {
  const answer = {
    ref: "S330106012-42AH40JW",
    resolution: "A",
    promisedOn: null,
    answeredOn: "2026-11-23",
    watched: false,
    seed: "root",
  } as const;
  const rules = { sampleDays: 30, samplePercent: 0 };

  it("a promise on its day", () => {
    const promised = { ...answer, resolution: "B", promisedOn: "2026-12-18" } as const;
    expect(lookBackFor(promised, rules)).toEqual({ dueOn: "2026-12-18", cause: "promise" });
  });
  it("what says solved only where it is drawn, after thirty days", () => {
    expect(lookBackFor(answer, rules)).toBeNull();
    const all = { ...rules, samplePercent: 100 };
    expect(lookBackFor(answer, all)).toEqual({ dueOn: "2026-12-23", cause: "sample" });
  });
  it("an answer after a broken promise always", () => {
    expect(lookBackFor({ ...answer, watched: true }, rules)).toMatchObject({ cause: "promise" });
  });
  it("what cannot be done never", () => {
    for (const resolution of ["C", "D"] as const) {
      expect(lookBackFor({ ...answer, resolution }, { ...rules, samplePercent: 100 })).toBeNull();
    }
  });
  it("draws what anybody computes with printf and sha256sum", () => {
    // printf '%s\\n%s' root S330106012-1 | sha256sum | cut -c1-8
    const digits = createHash("sha256").update("root\nS330106012-1").digest("hex").slice(0, 8);
    expect(lotOf("root", "S330106012-1")).toBe(Number(`0x${digits}`) % 100);
  });
  it("draws the same every time, and about as many as it says", () => {
    const refs = Array.from({ length: 4000 }, (_, n) => `S330106012-${n.toString(32)}`);
    const drawn = refs.filter((ref) => isSampled("root", ref, 10));
    expect(drawn).toEqual(refs.filter((ref) => isSampled("root", ref, 10)));
    expect(drawn.length).toBeGreaterThan(280);
    expect(drawn.length).toBeLessThan(520);
    expect(refs.filter((ref) => isSampled("another root", ref, 10))).not.toEqual(drawn);
    expect(refs.filter((ref) => isSampled("root", ref, 0))).toEqual([]);
    expect(refs.filter((ref) => isSampled("root", ref, 100))).toEqual(refs);
  });
});

describe("done is shown only where a person confirmed it", () => {
  const closed = { status: "closed", resolution: "A", ratings: 0, lookBackDueOn: null };
  it.each([
    [closed, false],
    [{ ...closed, ratings: 1 }, true],
    [{ ...closed, lookBackDueOn: "2026-12-01" }, true],
    [{ ...closed, ratings: 1, resolution: "D" }, false],
    [{ ...closed, ratings: 1, status: "tracking" }, false],
  ])("%o", (closing, confirmed) => expect(isConfirmed(closing)).toBe(confirmed));
});

describe("forms", () => {
  const wrong = (result: { error?: { issues: readonly { message: string }[] } }) =>
    result.error?.issues.map((issue) => issue.message) ?? [];
  const reply = {
    ref: "S",
    body: "已经会同有关单位研究办理。",
    contact: "visited",
  };

  it("anything but adopting the whole needs a reason", () => {
    const of = (decision: string, reason: string) =>
      wrong(adoptionForm.safeParse({ ref: "S", decision, reason }));
    expect(of("adopt", "")).toEqual([]);
    for (const decision of ["partly-adopt", "keep-for-reference", "decline"]) {
      expect(of(decision, "")).toEqual(["reason-short"]);
      expect(of(decision, "条件还不具备")).toEqual([]);
    }
  });

  it.each([
    ["A", []],
    ["B", ["promise-short", "day-missing", "person-missing"]],
    ["C", ["condition-short"]],
    ["D", ["basis-short"]],
  ])("%s asks for %o", (resolution, missing) => {
    expect(wrong(replyForm.safeParse({ ...reply, resolution }))).toEqual(missing);
  });

  it("everything that is missing is named at once", () => {
    const { contact: _, ...silent } = reply;
    const missing = wrong(replyForm.safeParse({ ...silent, resolution: "B" }));
    expect([...missing].sort()).toEqual([
      "contact-missing",
      "day-missing",
      "person-missing",
      "promise-short",
    ]);
  });

  it("no department has two parts", () => {
    const of = { ref: "S", lead: "ZJ", replyOn: "2026-12-23" };
    expect(wrong(assignForm.safeParse({ ...of, coHandlers: ["ZJ"] }))).toEqual(["lead-twice"]);
    const twice = { ...of, coHandlers: ["XF"], separate: ["XF"] };
    expect(wrong(assignForm.safeParse(twice))).toEqual(["department-twice"]);
    expect(assignForm.parse({ ...of, key: "yes" }).key).toBe(true);
  });
});

describe("views", () => {
  it("every public status is in exactly one public state, but what was withdrawn", () => {
    const all = publicStates.flatMap((state) => statesOf(state));
    expect([...all].sort()).toEqual(publicStatuses.filter((each) => each !== "withdrawn").sort());
  });
  it("staff see no draft in any view", () => {
    expect(viewStatuses("all")).not.toContain("drafted");
    expect(viewStatuses("overdue")).not.toContain("closed");
  });
});
