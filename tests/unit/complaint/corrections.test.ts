import { describe, expect, it } from "vitest";
import { type ComplaintFacts, canNumber, canRelocate } from "@/lib/complaint/policy";
import { correctionsFor } from "@/lib/complaint/rules/moves";
import { proposedRedispatch } from "@/lib/complaint/rules/proposed-department";
import { type Actor, anonymous, type Grant, type Role, roles } from "@/lib/core/actor";

const complaint: ComplaintFacts = {
  id: "complaint",
  kind: "help",
  divisionCode: "330106012006",
  venueId: "station",
  departmentId: "fire",
  reporterId: "reporter",
  mergedIds: [],
  mergedReporterIds: [],
  supporterIds: [],
  supportIds: [],
};
const holding = (role: Role, more: Partial<Grant> = {}): Actor => ({
  kind: "person",
  id: "somebody",
  grants: [{ id: "grant", role, scope: "330106", ...more }],
});
const station: readonly Role[] = ["liaison", "head", "rotating-head"];
const triage: readonly Role[] = ["triage", "staff"];
const handling: readonly Role[] = ["handler", "department-lead"];

describe("who corrects the place and notes numbers", () => {
  it.each(roles)("%s", (role) => {
    const actor = holding(role, handling.includes(role) ? { departmentId: "fire" } : {});
    const relocates = triage.includes(role) || station.includes(role);
    expect(canRelocate(actor, complaint).allowed).toBe(relocates);
    expect(canNumber(actor, complaint).allowed).toBe(relocates || handling.includes(role));
  });

  it.each(station)("of a report of wrongdoing never %s", (role) => {
    const report = { ...complaint, kind: "report" };
    expect(canRelocate(holding(role), report).allowed).toBe(false);
    expect(canNumber(holding(role), report).allowed).toBe(false);
    expect(canRelocate(holding("triage"), report).allowed).toBe(true);
  });

  it("not the reporter, not another department, not nobody", () => {
    const reporter: Actor = { ...holding("triage"), id: "reporter" } as Actor;
    expect(canRelocate(reporter, complaint)).toEqual({ allowed: false, reason: "own-complaint" });
    const other = holding("handler", { departmentId: "housing" });
    expect(canNumber(other, complaint).allowed).toBe(false);
    expect(canRelocate(anonymous, complaint).allowed).toBe(false);
  });

  it("only while it is open, but numbers at any time", () => {
    const actor = holding("triage");
    const all = { recategorise: true, relocate: true, number: true };
    expect(correctionsFor(actor, { ...complaint, status: "received" })).toEqual(all);
    const over = { recategorise: false, relocate: false, number: true };
    expect(correctionsFor(actor, { ...complaint, status: "closed" })).toEqual(over);
  });
});

describe("the proposal to send it on", () => {
  const steps = (...names: string[]) => names.map((name) => ({ name }));
  const of = (more: object) => ({
    ...{ status: "dispatched", departmentId: "fire", routedDepartmentId: "housing" },
    exchange: steps("submitted", "dispatched", "recategorised", "rerouted"),
    ...more,
  });

  it("stands where it was corrected after it was sent", () => {
    expect(proposedRedispatch(of({}))).toBe("housing");
  });

  it.each([
    ["it was sent after the correction", { exchange: steps("rerouted", "dispatched") }],
    ["it was never corrected", { exchange: steps("submitted", "dispatched") }],
    ["it is there already", { departmentId: "housing" }],
    ["it was sent nowhere", { departmentId: null }],
    ["no department is known", { routedDepartmentId: null }],
  ])("does not where %s", (_, more) => {
    expect(proposedRedispatch(of(more))).toBeNull();
  });
});
