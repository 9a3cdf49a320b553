import { describe, expect, it } from "vitest";
import { readDue } from "@/lib/cli/read-due";

describe("the question after a deadline", () => {
  const words = (line: string) => line.split(" ");

  it("reads start, amount and unit, with holidays unless they are left out", () => {
    const start = new Date("2026-02-13T08:30:00Z");
    const asked = { start, amount: 5, unit: "working", holidays: true };
    expect(readDue(words("2026-02-13T16:30:00+08:00 5 working"))).toEqual(asked);
    expect(readDue(words("2026-02-13T16:30:00 5 working"))).toEqual(asked);
    expect(readDue(words("2026-02-13T08:30:00Z 5 working --no-holidays"))).toEqual({
      ...asked,
      holidays: false,
    });
  });

  it("takes a day as its beginning in Asia/Shanghai", () => {
    const read = readDue(words("2024-02-29 1 plain"));
    expect(read).toMatchObject({ start: new Date("2024-02-28T16:00:00Z") });
  });

  it.each([
    ["", "are needed"],
    ["2026-02-13T16:30:00+08:00 5", "are needed"],
    ["2026-02-29T16:30:00+08:00 5 working", "not a date and time"],
    ["yesterday 5 working", "not a date and time"],
    ["2026-02-13 0 working", "not a whole number"],
    ["2026-02-13 -1 working", "not a whole number"],
    ["2026-02-13 1.5 hours", "not a whole number"],
    ["2026-02-13 1e2 hours", "not a whole number"],
    ["2026-02-13 5 weeks", "UNIT is one of"],
    ["2026-02-13 5 working now", "too many words"],
    ["2026-02-13 5 working --loud", "unknown option"],
  ])("says what is wrong with %j", (line, part) => {
    const read = readDue(line === "" ? [] : words(line));
    expect("wrong" in read && read.wrong).toContain(part);
  });
});
