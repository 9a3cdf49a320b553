import { describe, expect, it } from "vitest";
import {
  type Actor,
  allow,
  anonymous,
  byRole,
  deny,
  type Grant,
  holds,
  type Place,
  reaching,
  system,
} from "@/lib/core/actor";

const grant = (given: Partial<Grant>): Grant => ({
  id: "g1",
  role: "handler",
  scope: "330106",
  ...given,
});
const person = (...grants: Grant[]): Actor => ({ kind: "person", id: "p1", grants });

const place: Place = {
  divisionCode: "330106012006",
  venueId: "v1",
  departmentIds: ["d1", "d2"],
  firmId: "f1",
};

describe("a grant reaches a place", () => {
  it.each<[string, Partial<Grant>, boolean]>([
    ["by its scope", {}, true],
    ["not outside of its scope", { scope: "330106013" }, false],
    ["not a wider place than its scope", { scope: "330106012006001" }, false],
    ["of its venue", { venueId: "v1" }, true],
    ["not of another venue", { venueId: "v2" }, false],
    ["of its department", { departmentId: "d2" }, true],
    ["not of another department", { departmentId: "d3" }, false],
    ["of its firm", { firmId: "f1" }, true],
    ["not of another firm", { firmId: "f2" }, false],
    ["not where only one of two narrowings fits", { venueId: "v1", firmId: "f2" }, false],
    ["whatever is null narrows nothing", { venueId: null, departmentId: null, firmId: null }, true],
  ])("%s", (_, given, reaches) => {
    const found = reaching(person(grant(given)), ["handler"], place);
    expect(found !== undefined).toBe(reaches);
  });

  it("that belongs to nothing only by its scope", () => {
    const bare = { divisionCode: "330106" };
    expect(reaching(person(grant({})), ["handler"], bare)).toBeDefined();
    for (const narrowed of [{ venueId: "v1" }, { departmentId: "d1" }, { firmId: "f1" }]) {
      expect(reaching(person(grant(narrowed)), ["handler"], bare)).toBeUndefined();
    }
  });

  it("with one of the wanted roles, the first that fits", () => {
    const actor = person(
      grant({ id: "other", role: "auditor" }),
      grant({ id: "away", scope: "330105" }),
      grant({ id: "here" }),
    );
    expect(reaching(actor, ["staff", "handler"], place)?.id).toBe("here");
    expect(reaching(actor, [], place)).toBeUndefined();
  });
});

describe("a verdict", () => {
  it("names the grant that it used, or the reason", () => {
    const reason = "not-your-department";
    expect(byRole(person(grant({})), ["handler"], place, reason)).toEqual(allow("g1"));
    expect(byRole(person(), ["handler"], place, reason)).toEqual(deny(reason));
    expect(allow(grant({}))).toEqual({ allowed: true, grant: "g1" });
    expect(allow(null)).toEqual({ allowed: true, grant: null });
  });

  it("denies whoever has no grants: strangers, link holders, the system", () => {
    const holder: Actor = { kind: "link-holder", id: null, subjectId: "c1", grants: [] };
    for (const actor of [anonymous, holder, system("jobs")]) {
      expect(byRole(actor, ["staff", "handler"], place, "no").allowed).toBe(false);
      expect(holds(actor, "staff", "handler")).toBe(false);
    }
  });

  it("knows what somebody is anywhere", () => {
    expect(holds(person(grant({ scope: "330105" })), "handler")).toBe(true);
    expect(holds(person(grant({})), "staff", "signer")).toBe(false);
  });
});
