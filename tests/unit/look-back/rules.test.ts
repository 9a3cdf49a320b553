import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { findingForm, lookBackStatuses } from "@/lib/look-back/model";
import { type Candidate, type Case, chooseObservers } from "@/lib/look-back/rules/choose-observer";
import { canSkip, isDue } from "@/lib/look-back/rules/due";
import { movesFor } from "@/lib/look-back/rules/moves";

const nobody = {
  reporter: [],
  supporter: [],
  neighbour: [],
  handler: [],
  officer: [],
  proposer: [],
};
const it0: Case = {
  people: { ...nobody, reporter: ["reporter"], officer: ["host"] },
  names: ["同名"],
  departmentIds: ["department"],
  firmIds: ["firm"],
  street: "330106012",
  wanted: ["law"],
};
const candidate = (slug: string, more: Partial<Candidate> = {}): Candidate => ({
  personId: slug,
  slug,
  name: slug,
  invented: true,
  profession: "律师",
  divisionCode: "330106005",
  joinedVenue: false,
  expertise: [],
  departmentIds: [],
  firmIds: [],
  load: 0,
  ...more,
});
const chosen = (...candidates: Candidate[]) =>
  chooseObservers(it0, candidates).map((each) => each.slug);

describe("who goes", () => {
  it("nobody with a stake is among them", () => {
    const stakes = [
      candidate("reporter"),
      candidate("host"),
      candidate("employee", { departmentIds: ["department"] }),
      candidate("manager", { firmIds: ["firm"] }),
      candidate("second-account", { name: "同名" }),
    ];
    expect(chosen(...stakes, candidate("free"))).toEqual(["free"]);
  });
  it("near comes before fitting, and fitting before far", () => {
    const near = candidate("near", { divisionCode: "330106012" });
    const fitting = candidate("fitting", { expertise: ["law"] });
    const far = candidate("far");
    expect(chosen(far, fitting, near)).toEqual(["near", "fitting", "far"]);
  });
  it("of two alike, who has less on hand", () => {
    const busy = candidate("a-busy", { load: 2 });
    expect(chosen(busy, candidate("b-free"))).toEqual(["b-free", "a-busy"]);
  });
  it("each with the reasons that made the order", () => {
    const member = candidate("m", {
      joinedVenue: true,
      divisionCode: "330106012",
      expertise: ["law"],
    });
    const [first] = chooseObservers(it0, [member]);
    expect(first).toMatchObject({
      reasons: ["venue", "street", "expertise", "free"],
      fits: ["law"],
    });
  });
  it("the same order whoever comes first in the list", () => {
    const two = [candidate("b"), candidate("a")];
    expect(chosen(...two)).toEqual(chosen(...two.reverse()));
  });
});

describe("when", () => {
  it("on the day, and not before it", () => {
    expect(isDue("2026-11-24", "2026-11-23")).toBe(false);
    expect(isDue("2026-11-24", "2026-11-24")).toBe(true);
  });
  it("only what is closed anyway is skipped", () => {
    expect(canSkip({ suggestionStatus: "tracking" })).toBe(false);
    expect(canSkip({ suggestionStatus: "closed" })).toBe(true);
  });
});

describe("buttons", () => {
  const now = new Date("2026-11-23T02:00:00Z");
  const place = { divisionCode: "330106012006", assigneeId: "m", dueOn: "2026-11-23" };
  const actor = (id: string, role: "staff" | "member"): Actor => ({
    kind: "person",
    id,
    grants: [{ id, role, scope: "330106" }],
  });
  const moves = (by: Actor, status: string, more = {}) =>
    movesFor(by, { ...place, status, suggestionStatus: "tracking", ...more }, now);

  it("staff assign what is planned, and skip only a further look", () => {
    expect(moves(actor("s", "staff"), "planned")).toEqual(["assign"]);
    const further = moves(actor("s", "staff"), "planned", { suggestionStatus: "closed" });
    expect(further).toEqual(["assign", "skip"]);
  });
  it("the member begins when it is due, steps aside before, concludes after", () => {
    expect(moves(actor("m", "member"), "assigned")).toEqual(["begin", "recuse"]);
    const early = moves(actor("m", "member"), "assigned", { dueOn: "2026-12-01" });
    expect(early).toEqual(["recuse"]);
    expect(moves(actor("m", "member"), "in-progress")).toEqual(["conclude"]);
  });
  it("nobody else does anything", () => {
    for (const status of lookBackStatuses) {
      expect(moves(actor("another", "member"), status)).toEqual([]);
    }
  });
});

describe("the form of a finding", () => {
  const finding = {
    ref: "L",
    verdict: "fulfilled",
    method: "visit",
    finding: "二十四个都已经通电使用。",
  };
  const wrong = (more: object) =>
    findingForm.safeParse({ ...finding, ...more }).error?.issues.map((issue) => issue.message) ??
    [];
  it("a new day for what is left, a basis for what changed", () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ verdict: "partial" })).toEqual(["day-missing"]);
    expect(wrong({ verdict: "partial", newDueOn: "2026-12-15" })).toEqual([]);
    expect(wrong({ verdict: "changed" })).toEqual(["basis-short"]);
  });
});
