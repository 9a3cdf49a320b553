import { describe, expect, it } from "vitest";
import { groundOf } from "@/lib/insight/rules/map-ground";
import { kilometres } from "@/lib/place/model";

const division = (code: string, lat: number, lng: number) => ({
  code,
  name: `${code}街道`,
  lat,
  lng,
});
const divisions = [
  division("330106001", 30.24, 120.11),
  division("330106001001", 30.24, 120.11),
  division("330106002", 30.24, 120.13),
];
const subject = { divisions, entries: [] };

describe("the ground of the map that zooms", () => {
  it("lies where the streets are, and each has its cells", () => {
    const { streets, focus } = groundOf(subject, "wgs84");
    expect(streets.map(({ at, cells }) => [at, cells.length])).toEqual([
      [[30.24, 120.11], 1],
      [[30.24, 120.13], 1],
    ]);
    expect(focus).toHaveLength(3);
    for (const [lat, lng] of streets[0]?.cells.flat() ?? []) {
      expect(kilometres({ lat, lng }, { lat: 30.24, lng: 120.11 })).toBeLessThan(1.1);
    }
  });

  it("is moved by half a kilometre for shifted tiles, all of it alike", () => {
    const [own, shifted] = (["wgs84", "gcj02"] as const).map((datum) => groundOf(subject, datum));
    const corners = (of: typeof own) => [
      of?.streets[0]?.at,
      ...(of?.streets[0]?.cells.flat() ?? []),
    ];
    for (const [n, corner] of corners(own).entries()) {
      const [lat, lng] = corner ?? [0, 0];
      const [toLat, toLng] = corners(shifted)[n] ?? [0, 0];
      const km = kilometres({ lat, lng }, { lat: toLat, lng: toLng }) ?? 0;
      expect(km).toBeGreaterThan(0.4);
      expect(km).toBeLessThan(0.65);
    }
  });

  it("opens on what was chosen", () => {
    const street = { code: "330106002" };
    expect(groundOf({ ...subject, street }, "wgs84").focus).toEqual([[30.24, 120.13]]);
    const place = { code: "330106001001" };
    const { focus } = groundOf({ ...subject, place }, "wgs84");
    expect(focus).toEqual([
      [30.228, 120.098],
      [30.252, 120.122],
    ]);
  });
});
