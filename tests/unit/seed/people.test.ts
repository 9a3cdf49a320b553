import { describe, expect, test } from "vitest";
import { expertises } from "@/lib/place/rules/expertise";
import { monthFrom } from "@/lib/place/rules/terms";
import { demoAccounts, demoMembers } from "@/prisma/seed/data/demo-accounts";
import { committees, sectors } from "@/prisma/seed/data/sectors";
import { makeGround } from "@/prisma/seed/ground";
import { demoPersonId, storyResidentIds } from "@/prisma/seed/people";

const today = "2026-11-23";
const ground = makeGround(today);
const { people, members, groups, grants, offices, venues, venueMembers, liaisons } = ground;
const person = (id: string) => people.find((one) => one.id === id);
const venue = (code: string) => venues.find((one) => one.code === code);

test("two runs on one day are equal", () => {
  expect(makeGround(today)).toEqual(ground);
});

describe("people", () => {
  test("are all invented, none twice, and no two share a telephone", () => {
    expect(people.every((one) => one.invented)).toBe(true);
    expect(new Set(people.map((one) => one.id)).size).toBe(people.length);
    expect(new Set(people.map((one) => one.name)).size).toBe(people.length);
    const phones = people.flatMap((one) => one.phone ?? []);
    expect(new Set(phones).size).toBe(phones.length);
  });

  test("have names that nobody can bear", () => {
    for (const { name } of people) expect(name).toMatch(/^.某.?$|^.(女士|先生)$/);
  });

  test("of a story community are a dozen neighbours", () => {
    for (const code of ["330106002052", "330106012006", "330106005055"]) {
      const ids = storyResidentIds(code);
      expect(ids).toHaveLength(12);
      expect(ids.every((id) => person(id) !== undefined)).toBe(true);
    }
    expect(storyResidentIds("330106004053")).toEqual([]);
  });
});

describe("members", () => {
  test("are 298, each with a group, a street, a sector and expertise that exist", () => {
    expect(members).toHaveLength(298);
    expect(new Set(members.map((member) => member.slug)).size).toBe(298);
    const known = expertises.map((one) => one.code);
    for (const member of members) {
      const group = groups.find((one) => one.id === member.groupId);
      expect(group?.divisionCode).toBe(member.divisionCode);
      expect(sectors.map((one) => one.code)).toContain(member.sector);
      expect(committees.map((one) => one.code)).toContain(member.committee);
      expect(member.expertise.length).toBeGreaterThan(0);
      for (const code of member.expertise) expect(known).toContain(code);
      expect(person(member.personId)).toBeDefined();
    }
  });

  test("come from all 24 sectors, 18 % of them standing", () => {
    expect(new Set(members.map((member) => member.sector)).size).toBe(24);
    expect(members.filter((member) => member.standing)).toHaveLength(54);
  });

  test("make groups of 15 to 35, each led by one of its own who may convene", () => {
    expect(new Set(groups.map((group) => group.code)).size).toBe(groups.length);
    expect(new Set(groups.map((group) => group.divisionCode)).size).toBe(12);
    for (const group of groups) {
      const mine = members.filter((member) => member.groupId === group.id);
      expect(mine.length).toBeGreaterThanOrEqual(15);
      expect(mine.length).toBeLessThanOrEqual(35);
      const leader = mine.find((member) => member.id === group.leaderId);
      const convenes = grants.filter(
        (grant) => grant.role === "convenor" && grant.personId === leader?.personId,
      );
      expect(convenes.map((grant) => grant.scope)).toEqual([group.divisionCode]);
    }
  });

  test("have joined the hall of their street, and leave no venue empty", () => {
    for (const member of members) {
      const hall = venue(`hall-${member.divisionCode}`);
      expect(venueMembers).toContainEqual(
        expect.objectContaining({ venueId: hall?.id, memberId: member.id }),
      );
    }
    const joined = new Set(venueMembers.map((one) => one.venueId));
    expect(joined.size).toBe(265);
    const pairs = venueMembers.map((one) => `${one.venueId} ${one.memberId}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test("of 庆丰 include the three lawyers", () => {
    const station = venue("station-330106012006");
    for (const key of ["011", "012", "013"]) {
      const member = members.find((one) => one.personId === demoPersonId(key));
      expect(member?.expertise).toContain("law");
      expect(
        venueMembers.some((one) => one.venueId === station?.id && one.memberId === member?.id),
      ).toBe(true);
    }
  });
});

describe("posts", () => {
  test("give every venue a head and a liaison who exist and may act there", () => {
    for (const { id, code } of venues.filter((each) => each.kind !== "info-point")) {
      for (const kind of ["head", "liaison"]) {
        const held = offices.filter((one) => one.venueId === id && one.office === kind);
        expect([code, kind, held.length]).toEqual([code, kind, 1]);
        expect(person(held[0]?.personId ?? "")).toBeDefined();
      }
    }
    for (const one of offices.filter(({ office }) => office === "head")) {
      expect(grants).toContainEqual(
        expect.objectContaining({ role: "head", venueId: one.venueId, personId: one.personId }),
      );
    }
  });

  test("rotate for a month from today", () => {
    const rotating = offices.filter((one) => one.office === "rotating-head");
    expect(rotating).toHaveLength(13);
    for (const { fromDay, toDay } of rotating) {
      expect([fromDay, toDay]).toEqual(["2026-11-23", "2026-12-22"]);
    }
    expect(monthFrom("2026-01-31")).toBe("2026-02-27");
    expect(monthFrom("2026-12-15")).toBe("2027-01-14");
  });

  test("put a handler and a lead into every department", () => {
    for (const department of ground.departments) {
      const roles = grants
        .filter((grant) => grant.departmentId === department.id)
        .map((grant) => grant.role);
      expect(roles.sort()).toEqual(["department-lead", "handler"]);
    }
  });

  test("link each street by a chair and a committee and each station by a sector", () => {
    expect(liaisons.filter((one) => one.mechanism === "chair")).toHaveLength(12);
    expect(liaisons.filter((one) => one.mechanism === "committee")).toHaveLength(12);
    expect(liaisons.filter((one) => one.mechanism === "sector")).toHaveLength(223);
    expect(new Set(liaisons.map((one) => one.id)).size).toBe(247);
  });
});

describe("grants", () => {
  test("have an id each and go to people who exist", () => {
    expect(new Set(grants.map((grant) => grant.id)).size).toBe(grants.length);
    for (const grant of grants) expect(person(grant.personId)).toBeDefined();
  });

  test("keep administration, audit and data protection apart", () => {
    const apart = grants.filter(({ role }) =>
      ["administrator", "auditor", "data-protection"].includes(role),
    );
    expect(new Set(apart.map((grant) => grant.personId)).size).toBe(3);
  });
});

describe("the demonstration accounts", () => {
  const promised: [key: string, role: string, scope: string][] = [
    ["001", "resident", "330106012006"],
    ["002", "resident", "330106005055"],
    ["003", "resident", "330106002052"],
    ["011", "member", "330106"],
    ["012", "member", "330106"],
    ["013", "member", "330106"],
    ["014", "member", "330106"],
    ["015", "member", "330106"],
    ["016", "convenor", "330106012"],
    ["021", "head", "330106012006"],
    ["022", "rotating-head", "330106012006"],
    ["023", "liaison", "330106012"],
    ["024", "host", "330106012"],
    ["031", "triage", "330106"],
    ["041", "handler", "330106"],
    ["042", "department-lead", "330106"],
    ["043", "handler", "330106"],
    ["044", "firm-contact", "330106"],
    ["051", "staff", "330106"],
    ["052", "signer", "330106"],
    ["053", "content-moderator", "330106"],
    ["054", "data-protection", "330106"],
    ["061", "enterprise", "330106007"],
    ["091", "administrator", "330106"],
    ["092", "auditor", "330106"],
  ];

  test.each(promised)("139 0000 0%s is %s at %s", (key, role, scope) => {
    const id = demoPersonId(key);
    expect(person(id)?.phone).toBe(`13900000${key}`);
    expect(grants).toContainEqual(expect.objectContaining({ personId: id, role, scope }));
  });

  test("are these and no others", () => {
    const keys = [...demoAccounts, ...demoMembers].map((one) => one.key);
    expect(keys.sort()).toEqual(promised.map(([key]) => key));
  });

  test("hold no post that was not promised", () => {
    const rolesOf = (key: string) =>
      grants.filter((grant) => grant.personId === demoPersonId(key)).map((grant) => grant.role);
    for (const key of ["011", "012", "013", "014"]) expect(rolesOf(key)).toEqual(["member"]);
    expect(rolesOf("015").sort()).toEqual(["head", "member"]);
    expect(rolesOf("022").sort()).toEqual(["member", "rotating-head", "rotating-head"]);
    expect(rolesOf("021")).toEqual(["head"]);
    expect(rolesOf("023")).toEqual(["liaison"]);
  });

  test("work where they should", () => {
    const at = (key: string, role: string) =>
      grants.find((grant) => grant.personId === demoPersonId(key) && grant.role === role);
    const code = (id: string | null | undefined) =>
      ground.departments.find((one) => one.id === id)?.code;
    expect(code(at("041", "handler")?.departmentId)).toBe("housing");
    expect(code(at("042", "department-lead")?.departmentId)).toBe("housing");
    expect(code(at("043", "handler")?.departmentId)).toBe("urban");
    expect(at("015", "head")?.venueId).toBe(venue("studio-01")?.id);
    const architect = members.find((one) => one.personId === demoPersonId("014"));
    expect(architect).toMatchObject({ divisionCode: "330106002", profession: "建筑师" });
  });
});
