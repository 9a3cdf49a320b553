import { describe, expect, it } from "vitest";
import { readHolidays } from "@/lib/catalogue/rules/read-holidays";

const faultsOf = (text: string) => readHolidays(text).faults;

describe("a pasted notice", () => {
  it("is read a day a line, with what it is for, past empty lines and wide spaces", () => {
    expect(readHolidays("2027-02-17 放假 春节\r\n\n　2027-02-20　上班　调休 ")).toEqual({
      days: [
        { day: "2027-02-17", working: false, name: "春节" },
        { day: "2027-02-20", working: true, name: "调休" },
      ],
      faults: [],
    });
  });

  it("names a day by what it is where nothing else is said", () => {
    expect(readHolidays("2027-02-17，休息").days).toEqual([
      { day: "2027-02-17", working: false, name: "休息" },
    ]);
  });

  it("takes a weekend that rests anyway", () => {
    expect(readHolidays("2027-02-06 放假 春节").faults).toEqual([]);
  });

  it("says which lines are wrong and why, counted as they were typed", () => {
    const text =
      "2027-02-30 放假\n\n2027-02-17 调休\n2027-02-18 放假\n2027-02-18 上班\n2027/2/1 放假";
    expect(faultsOf(text)).toEqual([
      { line: 1, fault: "day-shape" },
      { line: 3, fault: "word-unknown" },
      { line: 5, fault: "day-twice" },
      { line: 6, fault: "day-shape" },
    ]);
    expect(faultsOf("2027-02-17")).toEqual([{ line: 1, fault: "word-unknown" }]);
  });

  it("is wrong where it is empty, has a name too long, or more than a hundred lines", () => {
    expect(faultsOf(" \n ")).toEqual([{ line: 1, fault: "text-empty" }]);
    expect(faultsOf(`2027-02-17 放假 ${"节".repeat(20)}`)).toEqual([]);
    expect(faultsOf(`2027-02-17 放假 ${"节".repeat(21)}`)).toEqual([
      { line: 1, fault: "name-long" },
    ]);
    const many = (n: number) =>
      Array.from({ length: n }, (_, index) => `${2100 + index}-01-01 放假`).join("\n");
    expect(faultsOf(many(100))).toEqual([]);
    expect(faultsOf(many(101))).toEqual([{ line: 101, fault: "lines-many" }]);
  });
});
