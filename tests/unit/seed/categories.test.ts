import { describe, expect, test } from "vitest";
import { expertiseFor, expertises } from "@/lib/place/rules/expertise";
import { makeCategories } from "@/prisma/seed/categories";
import { districtDepartments } from "@/prisma/seed/data/departments";

const categories = makeCategories();
const category = (code: string) => categories.find((one) => one.code === code);

describe("the taxonomy", () => {
  test("has 14 groups and no code twice", () => {
    expect(new Set(categories.map((one) => one.groupCode)).size).toBe(14);
    expect(new Set(categories.map((one) => one.code)).size).toBe(categories.length);
  });

  test("names only departments that exist, the street's office or the triage desk", () => {
    const known = [...districtDepartments.map(([code]) => code), "street", "triage"];
    for (const { departmentCode, coDepartments } of categories) {
      expect(known).toContain(departmentCode);
      for (const code of coDepartments) expect(known).toContain(code);
      expect(coDepartments).not.toContain(departmentCode);
    }
  });

  test("gives words to tell a category by, its law and both names", () => {
    for (const one of categories.filter(({ code }) => code !== "QT01")) {
      expect(one.words.length).toBeGreaterThan(2);
      expect(one.legalBasis).not.toBe("");
      expect(one.nameEn).toMatch(/^[\p{Script=Latin}'’;,\- ]+$/u);
    }
  });

  test("gives no word to two categories", () => {
    const words = categories.flatMap((one) => one.words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test("holds what the rules of the field say about urgency and consultation", () => {
    expect(category("DT01")?.urgency).toBe("U1");
    expect(category("FW02")?.urgency).toBe("U1");
    expect(category("XF03")).toMatchObject({ urgency: "U2", consultable: false });
    expect(category("XF04")).toMatchObject({ urgency: "U3", consultable: true });
    expect(category("WJ01")?.consultable).toBe(false);
    expect(category("GZ02")?.consultable).toBe(true);
  });
});

/** Group → its second-level codes, the groups' own law, and who leads, as domain.md §7 has them. */
const fieldRules = {
  PF: { codes: 5, leads: ["housing"], law: ["第52—55、59条", "938、943、944", "第44条"] },
  PS: { codes: 7, leads: ["housing"], law: ["第5、50、51条", "942、943"] },
  PM: { codes: 4, leads: ["housing"], law: ["45、49、57、58条", "946—950"] },
  YZ: { codes: 6, leads: ["street"], law: ["第16—34、38—41、79—81、87条", "277、278、280"] },
  GG: { codes: 5, leads: ["housing"], law: ["第44、60、66—74条", "281—283", "53、54、62、63"] },
  TC: { codes: 5, leads: ["housing"], law: ["第63条", "275、276", "第41条"] },
  XF: { codes: 5, leads: ["fire"], law: ["（九）（十）", "第73条", "第17条"] },
  DT: { codes: 4, leads: ["market", "housing"], law: ["第13、19、24条", "第278条第（七）项"] },
  FW: { codes: 7, leads: ["housing"], law: ["62、64、65、67、73条", "51、52、55"] },
  WJ: { codes: 4, leads: ["urban"], law: ["违法建筑处置规定", "279、286", "（三）—（五）"] },
  HJ: { codes: 6, leads: ["police", "urban", "environment"], law: ["1245、1254", "（六）—（八）"] },
  GZ: { codes: 5, leads: ["housing"], law: ["第278条第（七）项", "无障碍环境建设法"] },
  KF: { codes: 3, leads: ["housing"], law: ["第9、44、47条", "第275条"] },
  QT: { codes: 1, leads: ["triage"], law: [] },
} as const;

describe("the taxonomy of the field", () => {
  test.each(Object.entries(fieldRules))("has %s with its codes, leaders and law", (group, rule) => {
    const rows = categories.filter((one) => one.groupCode === group);
    const numbered = Array.from({ length: rule.codes }, (_, index) => `${group}0${index + 1}`);
    expect(rows.map((one) => one.code)).toEqual(numbered);
    expect([...new Set(rows.map((one) => one.departmentCode))]).toEqual(rule.leads);
    for (const one of rows) for (const part of rule.law) expect(one.legalBasis).toContain(part);
  });

  test("has no group beyond these", () => {
    expect(new Set(categories.map((one) => one.groupCode))).toEqual(
      new Set(Object.keys(fieldRules)),
    );
  });

  test("is urgent where the field says so and nowhere else", () => {
    const of = (urgency: string) =>
      categories.filter((one) => one.urgency === urgency).map((one) => one.code);
    expect(of("U1")).toEqual(["DT01", "FW02", "HJ05"]);
    expect(of("U2")).toEqual(["PF03", "PM03", "XF01", "XF02", "XF03", "FW04"]);
    expect(of("U4")).toEqual([]);
  });

  test("keeps from consultation what is enforced or dangerous", () => {
    const enforced = categories.filter((one) => !one.consultable).map((one) => one.code);
    expect(enforced).toEqual([
      ...["XF01", "XF02", "XF03", "DT01", "DT02", "FW02", "FW05", "FW07"],
      ...["WJ01", "WJ02", "WJ03", "WJ04", "KF02"],
    ]);
  });

  test("names the lifts' and the environment's leader code by code", () => {
    const leads = (group: string) =>
      categories.filter((one) => one.groupCode === group).map((one) => one.departmentCode);
    expect(leads("DT")).toEqual(["market", "market", "market", "housing"]);
    expect(leads("HJ")).toEqual(["police", "urban", "urban", "urban", "police", "environment"]);
  });

  test("names beside the leader those that the field names", () => {
    expect(category("PF02")?.coDepartments).toContain("development");
    expect(category("PF05")?.coDepartments).toContain("justice");
    expect(category("PS06")?.coDepartments).toEqual(
      expect.arrayContaining(["cyberspace", "police"]),
    );
    expect(category("PS06")?.legalBasis).toContain("《个人信息保护法》第26、28、29条");
    expect(category("TC02")?.coDepartments).toContain("market");
    expect(category("YZ06")?.coDepartments).toContain("civil");
    expect(category("KF02")?.coDepartments).toContain("planning");
  });
});

describe("expertise", () => {
  test("fits each category but the last by at least one field", () => {
    const without = categories.filter((one) => expertiseFor(one.code).length === 0);
    expect(without.map((one) => one.code)).toEqual(["QT01"]);
  });

  test("refers only to categories that exist", () => {
    const fits = expertises.flatMap((one) => one.fits);
    for (const fit of fits) {
      expect(categories.some((one) => one.code.startsWith(fit))).toBe(true);
    }
  });

  test("sends lawyers to bringing in a property firm", () => {
    expect(expertiseFor("PM01")).toContain("law");
  });
});
