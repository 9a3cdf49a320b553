import { describe, expect, it } from "vitest";
import { type Actor, anonymous, type Role, roles, system } from "@/lib/core/actor";
import {
  canImportCounts,
  canOpenFirmDesk,
  canReadMonthly,
  countsScope,
  firmDeskScope,
  ownFirms,
} from "@/lib/insight/policy";
import {
  boardDepartments,
  boardScopes,
  canOpenBoard,
  canOpenDepartmentBoard,
  seesEverything,
} from "@/lib/insight/policy/board";

const watching: Role[] = ["staff", "signer", "triage", "liaison", "auditor"];

function holder(role: Role, more: object = {}, scope = "330106"): Actor {
  return { kind: "person", id: "p-1", grants: [{ id: "g", role, scope, ...more }] };
}

describe("who watches over property firms", () => {
  it.each(roles)("%s", (role) => {
    const may = watching.includes(role);
    expect(canOpenFirmDesk(holder(role)).allowed).toBe(may);
    expect(firmDeskScope(holder(role, {}, "330106012"))).toBe(may ? "330106012" : null);
    expect(canOpenFirmDesk(holder(role, { venueId: "v" })).allowed).toBe(false);
    expect(canOpenFirmDesk(holder(role, { departmentId: "d" })).allowed).toBe(false);
  });

  it("nobody without an office", () => {
    expect(canOpenFirmDesk(anonymous)).toEqual({ allowed: false, reason: "not-your-desk" });
    expect(canOpenFirmDesk(system("job")).allowed).toBe(false);
  });

  it("sees the widest of its areas", () => {
    const grants = ["330106012", "330106", "330106002"].map((scope) => ({
      ...{ id: scope, role: "staff" as const, scope },
    }));
    expect(firmDeskScope({ kind: "person", id: "p", grants })).toBe("330106");
  });
});

describe("whose record a firm's contact sees", () => {
  it.each(roles)("%s", (role) => {
    const own = role === "firm-contact" ? [{ firmId: "f-1", scope: "330106" }] : [];
    expect(ownFirms(holder(role, { firmId: "f-1" }))).toEqual(own);
    expect(ownFirms(holder(role))).toEqual([]);
  });
});

describe("who imports counts of other channels", () => {
  it.each(roles)("%s", (role) => {
    const may = role === "staff";
    expect(canImportCounts(holder(role), "330106").allowed).toBe(may);
    expect(canImportCounts(holder(role, {}, "3301"), "330106").allowed).toBe(may);
    expect(canImportCounts(holder(role, {}, "330106012"), "330106").allowed).toBe(false);
    expect(canImportCounts(holder(role, {}, "330105"), "330106").allowed).toBe(false);
    expect(canImportCounts(holder(role, { venueId: "v" }), "330106").allowed).toBe(false);
    expect(countsScope(holder(role))).toBe(may ? "330106" : null);
    expect(countsScope(holder(role, {}, "330106012"))).toBeNull();
  });

  it("the platform's own command, and no stranger", () => {
    expect(canImportCounts(system("import-channel-counts"), "330106").allowed).toBe(true);
    expect(canImportCounts(anonymous, "330106").allowed).toBe(false);
    expect(countsScope(anonymous)).toBeNull();
  });
});

describe("whose dashboard somebody may open", () => {
  const watched: Role[] = ["staff", "signer", "auditor", "liaison", "triage"];

  it.each(roles)("%s", (role) => {
    const may = watched.includes(role);
    expect(boardScopes(holder(role))).toEqual(may ? ["330106"] : []);
    expect(canOpenBoard(holder(role), "330106012").allowed).toBe(may);
    expect(canOpenBoard(holder(role, {}, "330106012"), "330106012006").allowed).toBe(may);
    expect(canOpenBoard(holder(role, {}, "330106012"), "330106").allowed).toBe(false);
    expect(canOpenBoard(holder(role, { venueId: "v" }), "330106").allowed).toBe(false);
  });

  it.each(roles)("%s of a department", (role) => {
    const may = role === "handler" || role === "department-lead";
    const actor = holder(role, { departmentId: "d-1" });
    expect(boardDepartments(actor)).toEqual(may ? ["d-1"] : []);
    expect(canOpenDepartmentBoard(actor, "d-1").allowed).toBe(may);
    expect(canOpenDepartmentBoard(actor, "d-2").allowed).toBe(false);
    const narrow = { by: "department", key: "d-1" } as const;
    expect(seesEverything(actor, { scope: "330106", narrow })).toBe(may);
    expect(seesEverything(actor, { scope: "330106" })).toBe(false);
  });

  it("nobody without an office", () => {
    expect(canOpenBoard(anonymous, "330106")).toEqual({ allowed: false, reason: "not-your-desk" });
    expect(canOpenDepartmentBoard(system("job"), "d-1").allowed).toBe(false);
  });
});

describe("who reads the monthly report of a place", () => {
  it.each(roles)("%s", (role) => {
    const may = watching.includes(role);
    expect(canReadMonthly(holder(role), "330106").allowed).toBe(may);
    expect(canReadMonthly(holder(role), "330106012").allowed).toBe(may);
    expect(canReadMonthly(holder(role, {}, "330106012"), "330106012").allowed).toBe(may);
    expect(canReadMonthly(holder(role, {}, "330106012"), "330106").allowed).toBe(false);
    expect(canReadMonthly(holder(role, {}, "330106012"), "330106002").allowed).toBe(false);
    expect(canReadMonthly(holder(role, { venueId: "v" }), "330106").allowed).toBe(false);
  });

  it("nobody without an office", () => {
    expect(canReadMonthly(anonymous, "330106").allowed).toBe(false);
    expect(canReadMonthly(system("job"), "330106").allowed).toBe(false);
  });
});
