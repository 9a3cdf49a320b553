import { describe, expect, it } from "vitest";
import {
  clockTime,
  count,
  countUpTo,
  languageTag,
  longDate,
  percent,
  say,
  shortDate,
} from "@/lib/core/i18n";

describe("saying a text", () => {
  const heard = { zh: "{n} 人听到", en: "{n} {n|person|people} heard it" };

  it("fills in variables and picks the plural", () => {
    expect(say(heard, "zh", { n: 1 })).toBe("1 人听到");
    expect(say(heard, "en", { n: 1 })).toBe("1 person heard it");
    expect(say(heard, "en", { n: 0 })).toBe("0 people heard it");
    expect(say(heard, "en", { n: 14_000 })).toBe("14,000 people heard it");
  });

  it("leaves a variable that was not given, so that it is seen", () => {
    expect(say({ zh: "在{place}", en: "at {place}" }, "en")).toBe("at {place}");
  });

  it("puts words in as they are, never as a pattern", () => {
    expect(say({ zh: "在{place}", en: "at {place}" }, "zh", { place: "$& {n}" })).toBe("在$& {n}");
  });
});

describe("numbers", () => {
  it("separates thousands and keeps one decimal", () => {
    expect(count(4525, "zh")).toBe("4,525");
    expect(count(9.45, "en")).toMatch(/^9\.[45]$/);
  });

  it("never shows a share of nothing as zero", () => {
    expect(percent(484, 673)).toBe("71.9%");
    expect(percent(0, 0)).toBe("—");
    expect(percent(0, 3)).toBe("0.0%");
  });
});

describe("dates", () => {
  // Ten minutes before midnight in UTC is the next morning in Hangzhou.
  const at = new Date("2026-11-23T23:50:00Z");

  it("are those of Asia/Shanghai in both languages", () => {
    expect(longDate(at, "zh")).toBe("2026年11月24日 周二");
    expect(longDate(at, "en")).toBe("Tue 24 Nov 2026");
    expect(shortDate(at, "zh")).toBe("11月24日 周二");
    expect(shortDate(at, "en")).toBe("Tue 24 Nov");
  });

  it("have a 24-hour clock with midnight at 00", () => {
    expect(clockTime(at)).toBe("07:50");
    expect(clockTime(new Date("2026-11-23T16:00:00Z"))).toBe("00:00");
  });

  it("have a tag for html and Intl", () => {
    expect([languageTag("zh"), languageTag("en")]).toEqual(["zh-CN", "en-GB"]);
  });
});

describe("a count that stopped at a bound", () => {
  it("says that there are more only where there are", () => {
    expect([199, 200, 201].map((n) => countUpTo(n, 200, "zh"))).toEqual(["199", "200", "200+"]);
    expect(countUpTo(1201, undefined, "zh")).toBe("1,201");
    expect(countUpTo(1001, 1000, "en")).toBe("1,000+");
  });
});
