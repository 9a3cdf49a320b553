import { describe, expect, it } from "vitest";
import { done, isRefusal, refuse, refused } from "@/lib/core/outcome";

describe("an outcome", () => {
  it("is a value or a refusal with its reason", () => {
    expect(done(3)).toEqual({ ok: true, value: 3 });
    const refusal = refuse("not-now", "closed");
    expect(refused(refusal)).toEqual({ ok: false, refusal });
  });

  it("keeps the fields that were at fault", () => {
    const refusal = refuse("invalid", undefined, { title: ["too-long"] });
    expect(refusal.fields).toEqual({ title: ["too-long"] });
  });

  it("tells a refusal from a value", () => {
    expect(isRefusal(refuse("stale"))).toBe(true);
    for (const value of [null, undefined, "refused", 0, {}, { value: 1, events: [] }]) {
      expect(isRefusal(value)).toBe(false);
    }
  });
});
