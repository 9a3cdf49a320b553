import { describe, expect, it } from "vitest";
import { newRef, parseRef } from "@/lib/core/ref";

describe("a reference", () => {
  it("is read as people type it", () => {
    const wanted = { ref: "C330106012-7F3K9Q01", kind: "complaint" };
    expect(parseRef("C330106012-7F3K9Q01")).toEqual(wanted);
    expect(parseRef(" c330106012 - 7f3k 9qoi ")).toEqual(wanted);
    expect(parseRef(newRef("S", "330106012006"))?.kind).toBe("suggestion");
  });

  it.each(["", "C330106012", "C330106012-7F3K9Q01-1", "X330106012-7F3K9Q01", "C3301-7F3K9Q01"])(
    "is not %j",
    (typed) => {
      expect(parseRef(typed)).toBeUndefined();
    },
  );
});
