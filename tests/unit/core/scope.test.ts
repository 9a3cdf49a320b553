import { describe, expect, it } from "vitest";
import { codeAt, covers, levelOf, levels, within } from "@/lib/core/scope";

const community = "330106012006";

describe("a scope", () => {
  it("is a prefix of what it covers", () => {
    for (const scope of ["33", "3301", "330106", "330106012", community]) {
      expect(covers(scope, community)).toBe(true);
    }
    expect(covers("330106013", community)).toBe(false);
    expect(covers(community, "330106012")).toBe(false);
  });

  it("names its level by its length", () => {
    const codes = ["33", "3301", "330106", "330106012", community];
    expect(codes.map(levelOf)).toEqual(levels);
    expect(levelOf("33010")).toBeUndefined();
    expect(levelOf("")).toBeUndefined();
  });

  it("gives the part of a code at a level, where the code reaches that far", () => {
    expect(codeAt("district", community)).toBe("330106");
    expect(codeAt("street", "330106012")).toBe("330106012");
    expect(codeAt("community", "330106012")).toBeUndefined();
  });

  it("is a range in the where clause", () => {
    expect(within("330106")).toEqual({ divisionCode: { startsWith: "330106" } });
  });
});
