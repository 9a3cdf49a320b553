import { describe, expect, it } from "vitest";
import {
  type Meeting,
  type MemberFacts,
  proposeMembers,
} from "@/lib/consultation/rules/propose-members";

const meeting: Meeting = {
  street: "330106012",
  wanted: ["law"],
  sectors: ["science"],
  firmId: "firm",
  departmentIds: ["fire"],
};
const anyone: MemberFacts = {
  personId: "p",
  slug: "m",
  name: "某",
  divisionCode: "330106002",
  expertise: [],
  sector: "cpc",
  joinedVenue: false,
  km: null,
  load: 0,
  invited: 0,
  present: 0,
  busy: false,
  travel: null,
  isReporter: false,
  firmId: null,
  departmentId: null,
};
const member = (slug: string, over: Partial<MemberFacts> = {}): MemberFacts => ({
  ...anyone,
  slug,
  personId: slug,
  ...over,
});
const chosen = (members: MemberFacts[], most?: number) =>
  proposeMembers(meeting, members, most)
    .filter((each) => each.chosen)
    .map((each) => each.slug);

describe("proposing members", () => {
  it("asks those who joined the venue, then the street, then the subject", () => {
    const order = proposeMembers(meeting, [
      member("d"),
      member("c", { expertise: ["law"], divisionCode: "330106002" }),
      member("b", { divisionCode: "330106012" }),
      member("a", { joinedVenue: true }),
    ]).map((each) => each.slug);
    expect(order).toEqual(["a", "b", "c", "d"]);
  });

  it("always asks somebody who knows the subject", () => {
    const near = ["a", "b", "c", "d", "e"].map((slug) =>
      member(slug, { joinedVenue: true, divisionCode: "330106012" }),
    );
    expect(chosen([...near, member("z", { expertise: ["law"] })])).toContain("z");
    expect(chosen([...near, member("z", { expertise: ["law"] })])).toHaveLength(4);
  });

  it("prefers a near sector, and who has not to come across town", () => {
    const street = { divisionCode: "330106012" };
    const near = member("b", { ...street, sector: "science" });
    const hurried = member("a", { ...street, travel: { km: 6, minutes: 10 } });
    const proposed = proposeMembers(meeting, [hurried, member("c", street), near]);
    expect(proposed.map((each) => each.slug)).toEqual(["b", "c", "a"]);
    expect(proposed[0]?.reasons).toContainEqual({ code: "sector", sector: "science" });
    expect(proposed[2]?.reasons).toContainEqual({ code: "travel", km: 6, minutes: 10 });
  });

  it("asks less often whoever was asked a lot, and rather whoever came", () => {
    const street = { divisionCode: "330106012" };
    const busyBody = member("a", { ...street, load: 6 });
    const reliable = member("b", { ...street, invited: 4, present: 4 });
    expect(chosen([busyBody, reliable, member("c", street)], 2)).toEqual(["b", "c"]);
  });

  it.each([
    ["reporter", { isReporter: true }],
    ["firm", { firmId: "firm" }],
    ["department", { departmentId: "fire" }],
    ["busy", { busy: true }],
  ] as const)("shows a party to the matter as excluded and does not ask them: %s", (why, over) => {
    const [one] = proposeMembers(meeting, [member("a", { joinedVenue: true, ...over })]);
    expect(one).toMatchObject({ excluded: why, chosen: false });
  });

  it("prints the reasons that made the order", () => {
    const [one] = proposeMembers(meeting, [
      member("a", {
        joinedVenue: true,
        expertise: ["law", "media"],
        km: 2.345,
        load: 1,
        invited: 2,
        present: 1,
      }),
    ]);
    expect(one?.reasons).toEqual([
      { code: "venue" },
      { code: "distance", km: 2.3 },
      { code: "expertise", fits: ["law"] },
      { code: "load", count: 1 },
      { code: "attendance", present: 1, invited: 2 },
    ]);
  });
});
