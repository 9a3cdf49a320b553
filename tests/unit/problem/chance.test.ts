import { describe, expect, it } from "vitest";
import { alikeFor, chanceLikeness } from "@/lib/problem/rules/chance";

const bearing = (...words: string[]) => ({
  bearing: new Map(words.map((word) => [word, 1 / Math.sqrt(words.length)])),
});

describe("likeness by chance", () => {
  it("is what unrelated complaints share, however many pairs speak of one matter", () => {
    const strangers = Array.from({ length: 70 }, (_, n) => bearing(`own ${n}`));
    const crowd = Array.from({ length: 20 }, () => bearing("停水"));
    expect(chanceLikeness([...strangers, ...crowd])).toBe(0);
    const alike = strangers.map((_, n) =>
      bearing("所有", ...Array.from({ length: 19 }, (_, k) => `${n} ${k}`)),
    );
    expect(chanceLikeness(alike)).toBeCloseTo(0.05);
  });

  it("is never more than a tenth, and 0 where few messages may all be one matter", () => {
    const same = (count: number) => Array.from({ length: count }, () => bearing("停水"));
    expect(chanceLikeness(same(49))).toBe(0);
    expect(chanceLikeness(same(50))).toBe(0.1);
    expect(chanceLikeness([])).toBe(0);
  });

  it("raises what counts as alike, and so do few messages", () => {
    const many = { messages: 10_000 };
    expect(alikeFor(many, 0)).toBeCloseTo(0.035);
    expect(alikeFor(many, 0.05)).toBeCloseTo(0.085);
    expect(alikeFor({ messages: 5 }, 0)).toBeGreaterThan(0.1);
  });
});
