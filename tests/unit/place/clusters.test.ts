import { expect, it } from "vitest";
import { clustersOf } from "@/lib/place/rules/clusters";
import { kilometrePlane } from "@/lib/place/rules/plane";

const row = [0, 30, 44, 60, 88].map((x) => ({ x, y: 0 }));
const told = (gap: number) => clustersOf(row, gap).map((cluster) => cluster.map(({ x }) => x));

it("gathers what stands nearer than the gap to the first of a cluster, and nothing twice", () => {
  expect(told(44)).toEqual([[0, 30], [44, 60], [88]]);
  expect(told(1)).toEqual([[0], [30], [44], [60], [88]]);
  expect(told(1000)).toEqual([[0, 30, 44, 60, 88]]);
  expect(clustersOf([], 44)).toEqual([]);
});

it("comes back from kilometres to the spot on the earth", () => {
  const spot = { lat: 30.2418, lng: 120.1154 };
  const { at, back } = kilometrePlane([spot, { lat: 30.1, lng: 120 }]);
  expect(back(at(spot)).lat).toBeCloseTo(spot.lat, 9);
  expect(back(at(spot)).lng).toBeCloseTo(spot.lng, 9);
});
