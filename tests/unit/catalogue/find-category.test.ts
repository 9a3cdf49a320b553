import { describe, expect, it } from "vitest";
import { categoryStateOf, findCategories } from "@/lib/catalogue/rules/find-category";

const kind = (code: string, name: string, more: object = {}) => ({
  code,
  name,
  nameEn: "",
  groupName: "电梯",
  groupNameEn: "Lifts",
  legalBasis: "",
  words: [] as string[],
  retiredAt: null as Date | null,
  ...more,
});
const rows = [
  kind("DT01", "困人故障", { words: ["关在里面"], nameEn: "Trapped" }),
  kind("DT02", "维保检验", { legalBasis: "电梯安全管理条例13" }),
  kind("DT03", "更新大修", { retiredAt: new Date("2026-11-01T00:00:00Z") }),
];
const found = (words: string | undefined, state: "used" | "retired" | "all" = "used") =>
  findCategories(rows, { words, state }).map(({ code }) => code);

describe("finding a kind among those that staff keep", () => {
  it("finds by code, name, group, legal basis and the words it is known by", () => {
    expect(found("dt02")).toEqual(["DT02"]);
    expect(found("ＤＴ０２")).toEqual(["DT02"]);
    expect(found("困人")).toEqual(["DT01"]);
    expect(found("trapped")).toEqual(["DT01"]);
    expect(found("管理条例")).toEqual(["DT02"]);
    expect(found("关在")).toEqual(["DT01"]);
    expect(found("电梯")).toEqual(["DT01", "DT02"]);
  });

  it("shows what is in use unless the retired ones, or all, are asked for", () => {
    expect(found(undefined)).toEqual(["DT01", "DT02"]);
    expect(found(" ", "retired")).toEqual(["DT03"]);
    expect(found("", "all")).toEqual(["DT01", "DT02", "DT03"]);
    expect(found("大修")).toEqual([]);
  });

  it("reads an unknown state as those in use", () => {
    expect(categoryStateOf("retired")).toBe("retired");
    expect(categoryStateOf("every")).toBe("used");
    expect(categoryStateOf(undefined)).toBe("used");
  });
});
