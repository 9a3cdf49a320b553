import { describe, expect, it } from "vitest";
import { newId } from "@/lib/core/ids";

describe("an id", () => {
  it("is a UUID of version 7", () => {
    expect(newId()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it("comes after those made before it, also within one millisecond and when the clock stands still", () => {
    const at = Date.now();
    const ids = Array.from({ length: 10_000 }, () => newId(at));
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
