import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cursorOf, moment, momentText, readCursor } from "@/lib/core/keyset";

const shape = z.tuple([moment, z.uuid()]);
const id = "0195d5a1-0000-7000-8000-000000000000";

describe("a cursor", () => {
  it("comes back as it was given", () => {
    expect(readCursor(shape, cursorOf(1_767_225_600_000, id))).toEqual([1_767_225_600_000, id]);
  });

  it.each([
    cursorOf(1e300, id),
    cursorOf(-8.64e15, id),
    cursorOf(8.64e15, id),
    cursorOf(1.5, id),
    cursorOf(0, "x"),
    cursorOf(0),
    cursorOf(0, id, "\u0000"),
    "zzz",
    "",
  ])("that was tampered with is no cursor: %s", (cursor) => {
    expect(readCursor(shape, cursor)).toBeUndefined();
  });

  it("names a moment that the database can hold", () => {
    const words = z.tuple([momentText, z.string()]);
    expect(readCursor(words, cursorOf("2026-03-01T00:00:00Z", "a"))).toBeDefined();
    expect(readCursor(words, cursorOf("0000-03-01T00:00:00Z", "a"))).toBeUndefined();
    expect(readCursor(words, cursorOf("2026-03-01T00:00:00Z", "a\u0000"))).toBeUndefined();
  });
});
