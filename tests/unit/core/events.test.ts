import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineEvents, told } from "@/lib/core/events";

const events = defineEvents("suggestion", {
  adopted: z.strictObject({ adoption: z.enum(["adopted", "partly-adopted"]) }),
  signed: z.strictObject({}),
});
const of = { id: "s1", divisionCode: "330106" };

describe("the events of a subject", () => {
  it("carry subject, place and a past-tense name", () => {
    expect(events.adopted(of, { adoption: "adopted" })).toEqual({
      subject: "suggestion",
      subjectId: "s1",
      told: false,
      divisionCode: "330106",
      type: "suggestion.adopted",
      data: { adoption: "adopted" },
    });
    expect(events.signed(of, {}).type).toBe("suggestion.signed");
  });

  it("say whether open pages are told of them", () => {
    const some = defineEvents("room", { moved: told(z.object({})), filed: z.object({}) });
    expect([some.moved(of, {}).told, some.filed(of, {}).told]).toEqual([true, false]);
  });

  it("refuse what their shape does not name, free text above all", () => {
    const loose = events.adopted as (of: object, data: object) => unknown;
    expect(() => loose(of, { adoption: "perhaps" })).toThrow();
    expect(() => loose(of, { adoption: "adopted", reason: "王女士说" })).toThrow();
    expect(() => loose(of, {})).toThrow();
  });

  it("keep their shapes for whoever reads them back", () => {
    expect(Object.keys(events.shapes)).toEqual(["adopted", "signed"]);
    expect(events.subject).toBe("suggestion");
  });
});
