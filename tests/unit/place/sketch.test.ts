import { describe, expect, it } from "vitest";
import { cellsOf } from "@/lib/place/rules/cells";
import { districtPlane, partPlane, stretch } from "@/lib/place/rules/plane";
import { distance, hullOf, type Point, roomAround } from "@/lib/place/rules/polygon";
import { sketchStreets } from "@/lib/place/rules/sketch";

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

function areaOf(polygon: readonly Point[]): number {
  return Math.abs(
    polygon.reduce((sum, a, n) => {
      const b = polygon[(n + 1) % polygon.length] ?? a;
      return sum + (a.x * b.y - b.x * a.y) / 2;
    }, 0),
  );
}

describe("the hull", () => {
  it("leaves out what lies inside or on an edge", () => {
    const hull = hullOf([...square, { x: 5, y: 5 }, { x: 5, y: 0 }]);
    expect(hull).toHaveLength(4);
    expect(areaOf(hull)).toBe(100);
  });

  it("of one point is nothing, and room around it is nearly a disc", () => {
    expect(hullOf([{ x: 1, y: 1 }])).toHaveLength(0);
    const area = areaOf(roomAround([{ x: 1, y: 1 }], 10));
    expect(area).toBeGreaterThan(0.96 * 100 * Math.PI);
    expect(area).toBeLessThan(100 * Math.PI);
  });
});

describe("cells", () => {
  const sites = [
    { x: 2, y: 5 },
    { x: 8, y: 5 },
    { x: 5, y: 9 },
  ];

  it("share the room without gap or overlap", () => {
    const cells = cellsOf(sites, () => square);
    expect(cells.reduce((sum, cell) => sum + areaOf(cell), 0)).toBeCloseTo(100, 6);
  });

  it("hold what is nearest to their site, and name whose cell lies beyond each edge", () => {
    const cells = cellsOf(sites, () => square);
    for (const [own, cell] of cells.entries()) {
      for (const corner of cell) {
        const away = sites.map((site) => distance(site, corner));
        expect(away[own]).toBeCloseTo(Math.min(...away), 6);
      }
    }
    expect(new Set(cells[0]?.map((corner) => corner.beyond))).toEqual(new Set([null, 1, 2]));
  });

  it("of two sites on one spot are the same, and of one site its whole room", () => {
    const [a, b] = cellsOf(
      [
        { x: 2, y: 5 },
        { x: 2, y: 5 },
      ],
      () => square,
    );
    expect(areaOf(a ?? [])).toBe(100);
    expect(b).toEqual(a);
  });
});

describe("a stretched axis", () => {
  it("gives crowded knots as much room as lonely ones, and never turns round", () => {
    const drawn = stretch([0, 1, 2, 100], 1);
    expect([0, 1, 2, 100].map(drawn)).toEqual([0, 1 / 3, 2 / 3, 1]);
    const values = [-5, 0, 0.5, 1, 1.5, 2, 50, 100, 120].map(drawn);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  it("without evenness is the axis itself", () => {
    const drawn = stretch([0, 1, 2, 100], 0);
    for (const value of [-10, 0, 25, 100, 150]) expect(drawn(value)).toBeCloseTo(value / 100, 9);
  });

  it("of a single knot still rises", () => {
    const drawn = stretch([3], 0.85);
    expect(drawn(2)).toBeLessThan(drawn(3));
    expect(drawn(3)).toBeLessThan(drawn(4));
  });
});

const at = (lat: number, lng: number) => ({ lat, lng });

describe("a sheet", () => {
  const all = [at(30, 120), at(30.3, 120.1), at(30.29, 120.11)];

  it("keeps north above south, east right of west, and all within the margin", () => {
    const plane = districtPlane(all, all);
    const points = all.map(plane.at);
    expect(points[1]?.y).toBeLessThan(points[0]?.y ?? 0);
    expect(points[1]?.x).toBeGreaterThan(points[0]?.x ?? 0);
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(119);
      expect(x).toBeLessThanOrEqual(881);
      expect(y).toBeGreaterThanOrEqual(163);
      expect(y).toBeLessThanOrEqual(1197);
    }
  });

  it("of a part draws a kilometre as long across as down, and one spot in the middle", () => {
    const plane = partPlane(all, all);
    const [a, east, north] = [at(30.1, 120), at(30.1, 120.0115), at(30.1099, 120)].map(plane.at);
    if (!a || !east || !north) throw new Error("no points");
    expect(distance(a, east) / distance(a, north)).toBeCloseTo(1, 1);
    const single = partPlane([at(30, 120)], all);
    expect(single.at(at(30, 120))).toEqual({ x: 500, y: single.height / 2 });
  });
});

describe("the drawing of a district", () => {
  const division = (code: string, lat: number, lng: number) => ({ code, name: code, lat, lng });
  const divisions = [
    division("330106001", 30, 120),
    division("330106001001", 30, 120),
    division("330106001002", 30.01, 120),
    division("330106002", 30, 120.02),
    division("330106002001", 30, 120.02),
    division("330106003", 30.02, 120.02),
  ];
  const plane = partPlane(divisions, divisions);
  const shapes = sketchStreets(divisions, plane.at, 120);

  it("has every street once, one without placed communities too", () => {
    expect(shapes.map((shape) => [shape.code, shape.cells.length])).toEqual([
      ["330106001", 2],
      ["330106002", 1],
      ["330106003", 1],
    ]);
  });

  it("draws lines between streets and around them, none between communities of one", () => {
    const [first] = shapes;
    const middle = plane.at({ lat: 30.005, lng: 120 });
    const between = first?.border.some(
      ([a, b]) => Math.abs(a.y - middle.y) < 0.5 && Math.abs(b.y - middle.y) < 0.5,
    );
    expect(first?.border.length).toBeGreaterThan(6);
    expect(between).toBe(false);
  });

  it("is the same each time", () => {
    expect(sketchStreets(divisions, plane.at, 120)).toEqual(shapes);
  });
});
