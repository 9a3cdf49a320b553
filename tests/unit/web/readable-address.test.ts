import { describe, expect, it } from "vitest";
import { isReadable } from "@/lib/web/readable-address";

describe("an address", () => {
  it.each([
    ["/problems", ""],
    ["/trace/C330106012-7F3K9Q01", "?q=%E6%A4%85"],
    ["/suggestions", "?q=100%"],
  ])("is read: %s%s", (pathname, search) => {
    expect(isReadable({ pathname, search })).toBe(true);
  });

  it.each([
    ["/files/%00", ""],
    ["/trace/%FF", ""],
    ["/trace/%", ""],
    ["/suggestions", "?q=%00"],
  ])("is no text, and never reaches the database: %s%s", (pathname, search) => {
    expect(isReadable({ pathname, search })).toBe(false);
  });
});
