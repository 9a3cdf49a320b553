import { describe, expect, it } from "vitest";
import { cleanPath, formatMode, isMode, modeOf, parseMode } from "@/lib/web/mode";

const none = () => undefined;

describe("the mode of a page", () => {
  it("is Chinese, normal size and the device's theme where nothing is chosen", () => {
    expect(formatMode(modeOf(none, null))).toBe("zh-normal-auto");
  });

  it("is English only for a browser that names no Chinese", () => {
    expect(modeOf(none, "en-GB,en;q=0.9").locale).toBe("en");
    expect(modeOf(none, "en-GB,zh-CN;q=0.8").locale).toBe("zh");
    expect(modeOf(none, "*").locale).toBe("zh");
  });

  it("follows the cookies and ignores what they cannot say", () => {
    const cookies: Record<string, string> = { lang: "en", size: "elder", theme: "pink" };
    expect(modeOf((name) => cookies[name], "zh-CN")).toEqual({
      locale: "en",
      size: "elder",
      theme: "auto",
    });
  });

  it("reads back what it writes", () => {
    const mode = { locale: "en", size: "elder", theme: "dark" } as const;
    expect(parseMode(formatMode(mode))).toEqual(mode);
  });

  it("knows its own segments from others", () => {
    expect(isMode("zh-elder-light")).toBe(true);
    expect(isMode("zh-elder")).toBe(false);
    expect(isMode("favicon.ico")).toBe(false);
  });

  it("never shows in the address people see", () => {
    expect(cleanPath("/zh-normal-auto/trace/X")).toBe("/trace/X");
    expect(cleanPath("/zh-normal-auto")).toBe("/");
    expect(cleanPath("/zh-normal-automatic")).toBe("/zh-normal-automatic");
  });
});
