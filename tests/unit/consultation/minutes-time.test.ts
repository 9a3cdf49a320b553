import { describe, expect, it } from "vitest";
import { minutesReminder, nextWorkingDayEnd } from "@/lib/consultation/rules/minutes-time";

const none = new Map() as never;
const at = (text: string) => new Date(`${text}+08:00`);

describe("reminders of minutes", () => {
  const dueAt = at("2026-03-13T23:59:59");
  const when = (now: string) => minutesReminder(dueAt, at(now), nextWorkingDayEnd(at(now), none));

  it("are given on the working day before, on the day and after it", () => {
    expect(when("2026-03-11T08:40:00")).toBeNull();
    expect(when("2026-03-12T08:40:00")).toBe("soon");
    expect(when("2026-03-13T08:40:00")).toBe("today");
    expect(when("2026-03-13T23:59:59")).toBe("today");
    expect(when("2026-03-14T00:00:00")).toBe("over");
  });

  it("skip the weekend: what is due on Monday is soon due on Friday", () => {
    const monday = at("2026-03-16T23:59:59");
    const friday = at("2026-03-13T08:40:00");
    expect(minutesReminder(monday, friday, nextWorkingDayEnd(friday, none))).toBe("soon");
  });
});
