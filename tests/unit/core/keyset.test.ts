import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cursorOf, moment, momentText, readCursor, twoWayPageOf } from "@/lib/core/keyset";

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

describe("a page that is read both ways", () => {
  const at = (row: number) => `at ${row}`;
  const page = (rows: readonly number[], way = {}) => twoWayPageOf(rows, 2, at, way);

  it("leads on while there is more, and back once one has come on", () => {
    expect(page([1, 2, 3])).toEqual({ rows: [1, 2], next: "at 2" });
    expect(page([3, 4, 5], { after: "x" })).toEqual({
      ...{ rows: [3, 4], previous: "at 3", next: "at 4" },
    });
    expect(page([5], { after: "x" })).toEqual({ rows: [5], previous: "at 5" });
  });

  it("is turned round where it was read backwards, and leads on to where one was", () => {
    expect(page([4, 3, 2], { before: "x" })).toEqual({
      ...{ rows: [3, 4], previous: "at 3", next: "at 4" },
    });
    expect(page([2, 1], { before: "x" })).toEqual({ rows: [1, 2], next: "at 2" });
  });

  it("without rows leads nowhere", () => {
    for (const way of [{}, { after: "x" }, { before: "x" }]) {
      expect(page([], way)).toEqual({ rows: [] });
    }
  });
});
