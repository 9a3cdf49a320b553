import { describe, expect, it } from "vitest";
import { filledBoards } from "@/lib/place/rules/boards";

const held = { kept: [], offices: ["head", "liaison"], members: 1, phone: "0571" };

describe("the five boards", () => {
  it("of a venue with people are two, told by the platform", () => {
    expect(filledBoards(held)).toEqual(["people", "duties"]);
  });

  it.each([
    ["no member", { members: 0 }, ["duties"]],
    ["no number to call", { phone: "" }, ["duties"]],
    ["no head", { offices: ["rotating-head", "liaison"] }, []],
    ["no liaison", { offices: ["head"] }, []],
  ])("with %s are fewer", (_name, less, left) => {
    expect(filledBoards({ ...held, ...less })).toEqual(left);
  });

  it("are five with what hangs by hand, in their order, and never more", () => {
    const kept = ["rules", "sign", "procedure", "people", "unknown"];
    expect(filledBoards({ ...held, kept })).toEqual([
      "sign",
      "people",
      "duties",
      "procedure",
      "rules",
    ]);
    expect(filledBoards({ kept, offices: [], members: 0, phone: "" })).toHaveLength(4);
  });
});
