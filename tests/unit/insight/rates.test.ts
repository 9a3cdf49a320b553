import { describe, expect, it } from "vitest";
import type { RateCell } from "@/lib/insight/model/rates";
import { compositeOf, rateRows, sumRates, withoutKey } from "@/lib/insight/rules/rates";

const weights = { response: 10, solved: 45, satisfied: 45 };

const cell = (more: Partial<RateCell>): RateCell => ({
  key: "330106012",
  ...{ due: 0, kept: 0, valid: 0, solved: 0, content: 0, silent: 0, ...more },
});

describe("the composite of the three rates", () => {
  it("weighs contact by 10, solved and satisfied by 45 each", () => {
    expect(
      compositeOf(cell({ due: 10, kept: 10, valid: 10, solved: 10, content: 10 }), weights),
    ).toBe(100);
    expect(
      compositeOf(cell({ due: 20, kept: 10, valid: 10, solved: 4, content: 8 }), weights),
    ).toBeCloseTo(5 + 18 + 36);
  });

  it("is not made of fewer than ten cases", () => {
    expect(compositeOf(cell({ due: 9, kept: 9, valid: 10 }), weights)).toBeNull();
    expect(compositeOf(cell({ due: 10, kept: 9, valid: 9 }), weights)).toBeNull();
    expect(compositeOf(cell({ due: 10, valid: 10 }), weights)).toBe(0);
  });
});

describe("the rows of a table of rates", () => {
  const many = { due: 10, kept: 5, valid: 10, solved: 5, content: 5 };
  it("stand best first, those on few cases last", () => {
    const rows = rateRows(
      [
        cell({ key: "b", ...many }),
        cell({ key: "a", due: 1, kept: 1 }),
        cell({ key: "c", ...many, solved: 9 }),
      ],
      weights,
    );
    expect(rows.map((row) => row.key)).toEqual(["c", "b", "a"]);
    expect(rows.at(-1)?.score).toBeNull();
  });

  it("are completed by what belongs to none of them", () => {
    const total = { ...many, silent: 2 };
    const known = cell({ key: "d-1", due: 8, kept: 5, valid: 10, solved: 5, content: 5 });
    expect(withoutKey(total, [known])).toEqual(cell({ key: "", due: 2, silent: 2 }));
    expect(withoutKey(total, [{ ...total, key: "d-1" }])).toBeNull();
  });

  it("are added up over what they are not divided by", () => {
    const cells = [cell(many), cell({ ...many, silent: 2 })];
    expect(sumRates(cells)).toMatchObject({ kept: 10, silent: 2 });
    expect(sumRates([]).due).toBe(0);
  });
});
