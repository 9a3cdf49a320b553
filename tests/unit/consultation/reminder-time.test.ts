import { describe, expect, it } from "vitest";
import { reminderDue } from "@/lib/consultation/rules/reminder-time";

const start = new Date("2026-03-12T06:00:00Z");
const ahead = (hours: number) => new Date(start.getTime() - hours * 3_600_000);

describe("a reminder", () => {
  it.each([
    [24.01, null],
    [24, "day"],
    [2.01, "day"],
    [2, "hours"],
    [0.01, "hours"],
    [0, null],
    [-1, null],
  ] as const)("%s hours before it begins: %s", (hours, due) => {
    expect(reminderDue(start, ahead(hours))).toBe(due);
  });
});
