import { expect, it } from "vitest";
import { kilometres } from "@/lib/place/model";
import { drawnOn } from "@/lib/place/rules/datum";

const westLake = { lat: 30.2418, lng: 120.1154 };

it("draws a spot at West Lake half a kilometre beside itself on GCJ-02 tiles, to the south-east", () => {
  const drawn = drawnOn("gcj02", westLake);
  const km = kilometres(westLake, drawn);
  expect(km).toBeGreaterThan(0.4);
  expect(km).toBeLessThan(0.65);
  expect(drawn.lat).toBeLessThan(westLake.lat);
  expect(drawn.lng).toBeGreaterThan(westLake.lng);
});

it("draws it where it is on WGS84 tiles", () => {
  expect(drawnOn("wgs84", westLake)).toEqual(westLake);
});
