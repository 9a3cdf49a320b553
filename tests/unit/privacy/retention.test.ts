import { describe, expect, it } from "vitest";
import { areNamesOver, fateOf, keptUntil } from "@/lib/privacy/rules/retention";

const at = (text: string) => new Date(`${text}+08:00`);
const closed = (closedAt: string, status = "closed") => ({
  status,
  closedAt: at(closedAt),
  submittedAt: at("2020-01-01T09:00:00"),
});

describe("a complaint is kept", () => {
  it("without an end while it is open", () => {
    const open = { status: "in-progress", closedAt: null, submittedAt: at("2001-01-01T09:00:00") };
    expect(keptUntil(open, 3)).toBeNull();
    expect(fateOf(open, 3, at("2026-01-01T09:00:00"))).toBe("freeze");
  });

  it("three years after it was closed, the last day included", () => {
    const row = closed("2023-06-03T23:59:59");
    expect(keptUntil(row, 3)).toBe("2026-06-03");
    expect(fateOf(row, 3, at("2026-06-03T23:59:59"))).toBe("freeze");
    expect(fateOf(row, 3, at("2026-06-04T00:00:00"))).toBe("erase");
  });

  it("to the end of February where it was closed on a leap day", () => {
    expect(keptUntil(closed("2024-02-29T10:00:00"), 3)).toBe("2027-02-28");
    expect(keptUntil(closed("2024-02-29T10:00:00"), 4)).toBe("2028-02-29");
  });

  for (const status of ["declined", "referred", "merged", "withdrawn"]) {
    it(`from its submission where it was ${status} and has no closing day`, () => {
      const row = { status, closedAt: null, submittedAt: at("2022-05-01T10:00:00") };
      expect(keptUntil(row, 3)).toBe("2025-05-01");
    });
  }

  it("not at all as a draft", () => {
    const draft = { status: "draft", closedAt: null, submittedAt: null };
    expect(fateOf(draft, 3, at("2026-01-01T09:00:00"))).toBe("draft");
  });
});

describe("names signed on the spot are kept", () => {
  it("to the last day of the third year after the look-back was concluded", () => {
    const concluded = at("2023-06-03T23:59:59");
    expect(areNamesOver(concluded, 3, at("2026-06-03T23:59:59"))).toBe(false);
    expect(areNamesOver(concluded, 3, at("2026-06-04T00:00:00"))).toBe(true);
    expect(areNamesOver(concluded, 4, at("2026-06-04T00:00:00"))).toBe(false);
  });

  it("while somebody still looks", () => {
    expect(areNamesOver(null, 3, at("2036-06-04T00:00:00"))).toBe(false);
  });
});
