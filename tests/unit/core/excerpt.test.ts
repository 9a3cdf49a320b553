import { describe, expect, it } from "vitest";
import { excerptOf, wordsIn } from "@/lib/core/excerpt";

describe("where a word stands in a text", () => {
  const text = "小区里的飞线拖了三年，居民多次反映，要求拆除飞线并建充电位，三个月内完成。";

  it("is shown with what is around it, and that it was cut", () => {
    expect(excerptOf(text, "拆除")).toBe(
      "…拖了三年，居民多次反映，要求拆除飞线并建充电位，三个月内完成…",
    );
    expect(excerptOf("Broken LIFT", "lift")).toBe("Broken LIFT");
    expect(excerptOf("一\n二", "二")).toBe("一 二");
  });

  it("is nothing where it does not stand", () => {
    expect(excerptOf(text, "电梯")).toBeUndefined();
  });
});

describe("what was typed", () => {
  it("is a few words", () => {
    expect(wordsIn("  电梯   漏水 ")).toEqual(["电梯", "漏水"]);
    expect(wordsIn("a b c", 2)).toEqual(["a", "b"]);
    expect([wordsIn(undefined), wordsIn("  ")]).toEqual([[], []]);
  });
});
