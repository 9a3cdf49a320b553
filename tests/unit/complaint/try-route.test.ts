import { describe, expect, it } from "vitest";
import type { RouteRow } from "@/lib/catalogue/model/route";
import { type PastComplaint, tryRoute } from "@/lib/complaint/rules/try-route";

function rule(id: string, position: number, more: Partial<RouteRow> = {}): RouteRow {
  return {
    ...{ id, name: id, position, scope: "330106", divisionPrefix: "", categoryPrefix: "" },
    ...{ kind: "", urgency: "", days: "", fromMinute: null, untilMinute: null, words: [] },
    ...{ departmentId: id, venueId: null, personId: null },
    ...more,
  };
}

function past(ref: string, categoryCode: string, departmentId: string | null): PastComplaint {
  const moment = { minute: 600, rest: false, text: "", reported: [] };
  const facts = { divisionCode: "330106012006", categoryCode, kind: "help", urgency: "U3" };
  return { ref, departmentId, venueId: null, facts: { ...facts, ...moment } };
}

const history = [
  past("1", "DT01", "market"),
  past("2", "DT02", "market"),
  past("3", "DT03", "housing"),
  past("4", "DT03", null),
  past("5", "XF01", "fire"),
];
const lifts = rule("market", 5, { categoryPrefix: "DT" });

describe("trying a rule on the past", () => {
  it("counts what it catches and how often people did the same, of those sent anywhere", () => {
    const trial = tryRoute(lifts, [], history);
    expect(trial).toMatchObject({ total: 5, fits: 4, agreement: { agreed: 2, decided: 3 } });
    expect(trial.hits.map((each) => each.ref)).toEqual(["1", "2", "3", "4"]);
    expect(trial.list).toEqual({ routed: 4, agreed: 2, decided: 3 });
  });

  it("says who takes what it fits before it", () => {
    const before = rule("first", 1, { categoryPrefix: "DT03" });
    const trial = tryRoute(lifts, [before], history);
    expect(trial.takenBy).toEqual([{ id: "first", name: "first", count: 2 }]);
    expect(trial).toMatchObject({ fits: 4, shadows: [] });
    expect(trial.hits).toHaveLength(2);
  });

  it("says what it takes from those behind it, to nothing where it shadows them", () => {
    const shadowed = rule("late", 8, { categoryPrefix: "DT01" });
    const partly = rule("last", 9);
    const trial = tryRoute(lifts, [partly, shadowed], history);
    expect(trial.shadows).toEqual([
      { id: "late", name: "late", before: 1, after: 0 },
      { id: "last", name: "last", before: 4, after: 1 },
    ]);
    expect(trial.list.routed).toBe(5);
  });

  it("is in its own place though it is on already, and counts no rule twice", () => {
    const trial = tryRoute(lifts, [lifts, rule("last", 9)], history);
    expect(trial.hits).toHaveLength(4);
    expect(trial.shadows).toEqual([{ id: "last", name: "last", before: 5, after: 1 }]);
  });

  it("compares stations where it names no department", () => {
    const station = rule("s", 1, { departmentId: null, venueId: "station" });
    const [one, ...rest] = history;
    const went = [...(one ? [{ ...one, venueId: "station" }] : []), ...rest];
    expect(tryRoute(station, [], went).agreement).toEqual({ agreed: 1, decided: 1 });
  });

  it("has nothing to say where there is no past", () => {
    expect(tryRoute(lifts, [], [])).toMatchObject({ total: 0, fits: 0, hits: [] });
  });
});
