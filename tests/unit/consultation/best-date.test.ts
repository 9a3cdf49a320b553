import { describe, expect, it } from "vitest";
import { bestDate, countsOf } from "@/lib/consultation/rules/best-date";
import { datePollForm, pollTimes } from "@/lib/consultation/rules/poll-forms";

const now = new Date("2026-03-02T10:00:00+08:00");
const option = (id: string, day: string, answers: Parameters<typeof countsOf>[0]) => ({
  id,
  startsAt: new Date(`${day}T14:00:00+08:00`),
  answers,
});
const best = (...options: ReturnType<typeof option>[]) => bestDate(options, now)?.id ?? null;

describe("the best date", () => {
  it("is the one with most yes", () => {
    const few = option("a", "2026-03-10", ["yes", "if-need-be", "if-need-be", "if-need-be"]);
    expect(best(few, option("b", "2026-03-12", ["yes", "yes", "no"]))).toBe("b");
  });

  it("with as many yes the one with most if-need-be, then the earliest", () => {
    const one = option("a", "2026-03-12", ["yes", "no"]);
    const other = option("b", "2026-03-13", ["yes", "if-need-be"]);
    expect(best(one, other)).toBe("b");
    expect(
      best(option("late", "2026-03-14", ["yes"]), option("early", "2026-03-11", ["yes"])),
    ).toBe("early");
  });

  it("is never past, and none where all are", () => {
    const past = option("a", "2026-03-01", ["yes", "yes"]);
    expect(best(past, option("b", "2026-03-03", []))).toBe("b");
    expect(best(past)).toBeNull();
    expect(best()).toBeNull();
  });

  it("counts each answer once", () => {
    expect(countsOf(["yes", "no", "yes"])).toEqual({ yes: 2, "if-need-be": 0, no: 1 });
  });
});

describe("the form of a poll", () => {
  const row = (n: number, day: string, from = "14:00", to = "16:00") => ({
    [`option-${n}-day`]: day,
    [`option-${n}-from`]: from,
    [`option-${n}-to`]: to,
  });
  const form = (...rows: Record<string, string>[]) => ({
    ref: "H1",
    closeDay: "2026-03-05",
    closeAt: "18:00",
    ...Object.assign({}, ...rows),
  });
  const faults = (...rows: Record<string, string>[]) =>
    pollTimes(datePollForm.parse(form(...rows)), now).faults;

  it("takes two to eight dates and leaves blank rows out", () => {
    expect(datePollForm.safeParse(form(row(1, "2026-03-10"), row(2, ""))).success).toBe(false);
    const two = datePollForm.parse(form(row(1, "2026-03-10"), row(3, "2026-03-11")));
    expect(two.options).toHaveLength(2);
    expect(pollTimes(two, now).faults).toEqual({});
  });

  it("wants dates after the poll closes, each once, ending after they begin", () => {
    const good = row(1, "2026-03-10");
    expect(faults(good, row(2, "2026-03-05"))).toEqual({ options: ["option-early"] });
    expect(faults(good, row(2, "2026-03-10"))).toEqual({ options: ["options-same"] });
    expect(faults(good, row(2, "2026-03-11", "16:00", "14:00"))).toEqual({
      options: ["ends-before-start"],
    });
    const closed = { ...form(good, row(2, "2026-03-11")), closeDay: "2026-03-01" };
    expect(pollTimes(datePollForm.parse(closed), now).faults).toEqual({ closeDay: ["close-past"] });
  });
});
