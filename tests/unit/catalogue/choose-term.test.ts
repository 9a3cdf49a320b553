import { describe, expect, it } from "vitest";
import type { TermRow } from "@/lib/catalogue/model";
import { chooseTerm, sampleTerm } from "@/lib/catalogue/rules/choose-term";

const row = (columns: Partial<TermRow>): TermRow => ({
  scope: "330106",
  categoryPrefix: "",
  urgency: "",
  amount: 5,
  unit: "working",
  ...columns,
});
const lift = { divisionCode: "330106012006", categoryCode: "DT01", urgency: "U1" };

describe("the term of a complaint", () => {
  it("is the narrowest scope's, whatever else the wider one names", () => {
    const wide = row({ scope: "330106", categoryPrefix: "DT01", urgency: "U1" });
    const narrow = row({ scope: "330106012", amount: 3 });
    expect(chooseTerm([wide, narrow], lift)).toBe(narrow);
  });
  it("is the narrowest category's in the same scope, and the urgency's last", () => {
    const all = row({});
    const group = row({ categoryPrefix: "DT" });
    const urgent = row({ categoryPrefix: "DT", urgency: "U1" });
    expect(chooseTerm([all, group], lift)).toBe(group);
    expect(chooseTerm([group, urgent, all], lift)).toBe(urgent);
  });
  it("is nobody else's", () => {
    const others = [
      row({ scope: "330105" }),
      row({ categoryPrefix: "TC" }),
      row({ urgency: "U3" }),
    ];
    expect(chooseTerm(others, lift)).toBeUndefined();
    expect(chooseTerm([row({ categoryPrefix: "DT" })], { ...lift, categoryCode: null })).toBe(
      undefined,
    );
  });
  it("follows the sample rule where nothing was entered", () => {
    expect(sampleTerm("dispatch", "U1")).toEqual({ amount: 1, unit: "hours" });
    expect(sampleTerm("first-response", "U2")).toEqual({ amount: 24, unit: "hours" });
    expect(sampleTerm("closing", "U3")).toEqual({ amount: 5, unit: "working" });
  });
});
