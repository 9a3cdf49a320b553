import { describe, expect, it } from "vitest";
import type { MapEntry } from "@/lib/insight/rules/map";
import { short, viewOf } from "@/lib/insight/rules/map-view";
import { makeDivisions } from "@/prisma/seed/divisions";
import { makeVenues } from "@/prisma/seed/venues";

const divisions = makeDivisions().filter(
  ({ level }) => level === "street" || level === "community",
);
const entries: MapEntry[] = makeVenues(makeDivisions()).flatMap(({ code, kind, ...venue }) =>
  kind === "info-point" ? [] : [{ ...venue, kind, key: code, count: 1 }],
);
const within = (code: string) => entries.filter((one) => one.divisionCode.startsWith(code));

function drawn(subject: Parameters<typeof viewOf>[0]) {
  const view = viewOf(subject);
  if (!view) throw new Error("nothing drawn");
  return view;
}

/** How far the worst two marks overlap, as a share of a finger's target. */
function worstOverlap({ marks, width, targets }: ReturnType<typeof drawn>): number {
  const target = width / targets;
  const overlaps = marks.flatMap((a, n) =>
    marks.slice(n + 1).map((b) => target - Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))),
  );
  return Math.max(0, ...overlaps) / target;
}

describe("the map of the district", () => {
  const view = drawn({ divisions, entries });

  it("has one mark a street, with the number of its places", () => {
    expect(view.marks).toHaveLength(12);
    expect(view.marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(entries.length);
  });

  it("fits a phone, and no mark lies on another", () => {
    expect(view.targets * 44).toBeLessThanOrEqual(358);
    expect(worstOverlap(view)).toBeLessThan(0.02);
  });

  it("names a street that has no mark", () => {
    const few = drawn({ divisions, entries: within("330106012") });
    expect(few.marks).toHaveLength(1);
    expect(few.names.map((name) => name.text)).toContain("转塘");
    expect(few.names.map((name) => name.text)).not.toContain("灵隐");
  });
});

describe("the map of a street", () => {
  const streets = divisions.filter(({ code }) => code.length === 9);

  it.each(streets.map(({ code, name }) => [name, code]))(
    "can be pressed with a finger: %s",
    (_, code) => {
      const view = drawn({ divisions, entries: within(code), street: { code } });
      expect(worstOverlap(view)).toBeLessThan(0.1);
      expect(view.marks.reduce((sum, mark) => sum + mark.count, 0)).toBe(within(code).length);
      expect(view.streets.filter((shape) => shape.isChosen).map((shape) => shape.code)).toEqual([
        code,
      ]);
    },
  );
});

describe("the map of a community", () => {
  const place = { code: "330106012006" };
  const view = drawn({ divisions, entries, street: { code: "330106012" }, place });

  it("shows its places one by one, and those around it", () => {
    const own = view.marks.filter((mark) => mark.code === place.code);
    expect(own.map((mark) => mark.places.length)).toEqual(within(place.code).map(() => 1));
    expect(new Set(view.marks.map((mark) => mark.code)).size).toBeGreaterThan(3);
    expect(view.marks.length).toBeLessThan(40);
  });
});

it("draws nothing where no place is known", () => {
  const bare = divisions.map((one) => ({ ...one, lat: null, lng: null }));
  expect(viewOf({ divisions: bare, entries: [] })).toBeNull();
});

it("shortens names, but never to one character", () => {
  expect(["庆丰社区", "北山街道", "三墩镇", "梵村"].map(short)).toEqual([
    "庆丰",
    "北山",
    "三墩",
    "梵村",
  ]);
});
