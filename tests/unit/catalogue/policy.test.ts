import { describe, expect, it } from "vitest";
import {
  canKeepCategories,
  canKeepRoutes,
  canKeepTemplate,
  canUseTemplates,
  routeScopes,
  templateDepartments,
  templateScopes,
} from "@/lib/catalogue/policy";
import { type Actor, anonymous, type Grant, type Role, roles, system } from "@/lib/core/actor";

const holding = (role: Role, more: Partial<Grant> = {}): Actor => ({
  kind: "person",
  id: "somebody",
  grants: [{ id: "grant", role, scope: "330106", ...more }],
});

describe("who keeps the rules of where complaints go", () => {
  it.each(roles)("%s", (role) => {
    const keeps = role === "staff" || role === "administrator";
    expect(canKeepRoutes(holding(role), "330106").allowed).toBe(keeps);
    expect(routeScopes(holding(role))).toEqual(keeps ? ["330106"] : []);
  });

  it("is nobody without a name, and not the platform itself", () => {
    for (const actor of [anonymous, system("any")]) {
      expect(canKeepRoutes(actor, "330106")).toEqual({ allowed: false, reason: "not-your-rules" });
    }
  });

  it("is nobody of another district or a part of this one", () => {
    expect(canKeepRoutes(holding("staff", { scope: "330105" }), "330106").allowed).toBe(false);
    expect(canKeepRoutes(holding("staff", { scope: "330106012" }), "330106").allowed).toBe(false);
    expect(canKeepRoutes(holding("staff", { scope: "33" }), "330106").allowed).toBe(true);
  });

  it("is nobody whose office is one venue or department", () => {
    const narrow = holding("staff", { departmentId: "one" });
    expect(canKeepRoutes(narrow, "330106").allowed).toBe(false);
    expect(routeScopes(narrow)).toEqual([]);
  });
});

describe("who keeps the kinds of matter", () => {
  it.each(roles)("%s", (role) => {
    const keeps = role === "staff" || role === "administrator";
    expect(canKeepCategories(holding(role)).allowed).toBe(keeps);
    expect(canKeepCategories(holding(role, { scope: "330106012" })).allowed).toBe(false);
  });
});

describe("who keeps a template", () => {
  const template = { scope: "330106", departmentId: "housing" };
  it.each(roles)("%s", (role) => {
    const keeps = role === "staff" || role === "administrator";
    expect(canKeepTemplate(holding(role), template).allowed).toBe(keeps);
    const own = holding(role, { departmentId: "housing" });
    expect(canKeepTemplate(own, template).allowed).toBe(role === "department-lead");
    expect(canKeepTemplate(own, { ...template, departmentId: null }).allowed).toBe(false);
    expect(canKeepTemplate(own, { ...template, departmentId: "fire" }).allowed).toBe(false);
    const keepsAny = role === "department-lead" ? ["330106"] : [];
    expect(templateScopes(own)).toEqual(keepsAny);
    expect(templateScopes(holding(role))).toEqual(keeps ? ["330106"] : []);
    expect(templateDepartments(own)).toEqual(role === "department-lead" ? ["housing"] : []);
  });
});

describe("who begins an answer from a template", () => {
  const of = { divisionCode: "330106012006", departmentId: "housing" };
  it.each(roles)("%s", (role) => {
    const routes = ["triage", "staff"].includes(role);
    const answers = routes || ["handler", "department-lead"].includes(role);
    expect(canUseTemplates(holding(role), of).allowed).toBe(answers);
    const own = holding(role, { departmentId: "housing" });
    expect(canUseTemplates(own, of).allowed).toBe(answers);
    expect(canUseTemplates(own, { ...of, departmentId: "fire" }).allowed).toBe(false);
    expect(canUseTemplates(own, { ...of, divisionCode: "330108001" }).allowed).toBe(false);
  });
});
