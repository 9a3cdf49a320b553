import { describe, expect, it } from "vitest";
import { grantsHref, readSearch } from "@/lib/account/rules/grant-search";
import { homeOf } from "@/lib/account/rules/home";
import { roles } from "@/lib/core/actor";

describe("where somebody begins", () => {
  it.each(roles)("%s has a place", (role) => {
    expect(homeOf([role, "resident"])).toMatch(/^\/(admin|desk|handling|duty|my)$/);
  });

  it("is the resident's page for whoever has no other role", () => {
    expect(homeOf(["resident"])).toBe("/my");
    expect(homeOf([])).toBe("/my");
    expect(homeOf(["enterprise", "resident"])).toBe("/my");
  });

  it("is the more particular of two", () => {
    expect(homeOf(["member", "staff", "resident"])).toBe("/desk");
  });
});

describe("the address of the list of roles", () => {
  it("says what is asked for, and reads back the same", () => {
    const href = grantsHref({ words: "王 某", role: "triage", ended: true });
    const { searchParams } = new URL(href, "http://here.invalid");
    expect(readSearch(Object.fromEntries(searchParams))).toMatchObject({
      words: "王 某",
      role: "triage",
      ended: true,
    });
    expect(grantsHref({})).toBe("/admin");
  });

  it("takes nonsense for nothing", () => {
    const odd = { role: "resident", ended: "yes", q: ["a", "b"], done: "x" };
    expect(readSearch(odd)).toEqual({
      words: undefined,
      role: undefined,
      ended: false,
      after: undefined,
      done: undefined,
    });
  });
});
