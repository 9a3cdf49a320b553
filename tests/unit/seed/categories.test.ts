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
