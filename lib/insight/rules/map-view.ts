import {
  apart,
  type Gathered,
  gather,
  labelsThatFit,
  type MapPlace,
} from "@/lib/place/rules/marks";
import { districtPlane, type LatLng, type Plane, partPlane } from "@/lib/place/rules/plane";
import { distance, type Point } from "@/lib/place/rules/polygon";
import {
  isPlaced,
  type MapDivision,
  type PlacedDivision,
  type StreetShape,
  sketchStreets,
} from "@/lib/place/rules/sketch";
import type { MapEntry } from "./map";

type Placed = MapEntry & MapPlace;
export type Mark = Point & Gathered<Placed>;
export type Name = Point & {
  readonly code: string;
  readonly text: string;
  /** There is room for it on a wide screen only. */
  readonly roomy: boolean;
};

export type MapView = {
  readonly width: number;
  readonly height: number;
  /** How many targets for a finger the sheet is wide, at least. */
  readonly targets: number;
  readonly streets: readonly (StreetShape & { readonly isChosen: boolean })[];
  readonly marks: readonly Mark[];
  readonly names: readonly Name[];
};

export type MapSubject = {
  readonly divisions: readonly MapDivision[];
  readonly entries: readonly MapEntry[];
  readonly street?: { readonly code: string };
  readonly place?: { readonly code: string };
};

const phone = 8.1;
const neighbours = 7;

/** The chosen community with those next to it. */
function aroundPlace(place: PlacedDivision, communities: readonly PlacedDivision[]) {
  const flat = (one: LatLng) => ({ x: one.lng * 0.86, y: one.lat });
  return [...communities]
    .sort((a, b) => distance(flat(place), flat(a)) - distance(flat(place), flat(b)))
    .slice(0, neighbours);
}

function planeOf(subject: MapSubject, placed: readonly PlacedDivision[]): Plane {
  const communities = placed.filter((one) => one.code.length === 12);
  const { street, place } = subject;
  const chosen = communities.find((one) => one.code === place?.code);
  if (chosen) return partPlane(aroundPlace(chosen, communities), placed);
  const inside = placed.filter((one) => street && one.code.startsWith(street.code));
  if (inside.length > 0) return partPlane(inside, placed);
  return districtPlane(
    placed.filter((one) => one.code.length === 9),
    placed,
  );
}

function middleOf(points: readonly Point[]): Point {
  const sum = (axis: "x" | "y") => points.reduce((all, point) => all + point[axis], 0);
  return { x: sum("x") / points.length, y: sum("y") / points.length };
}

/** Crowded sheets are wider than a phone, so that every mark can be pressed. */
function targetsFor(marks: number, shape: number): number {
  return Math.max(phone, Math.ceil(Math.sqrt((marks * 2.3) / shape) * 10) / 10);
}

const isOn = ({ width, height }: Plane, { x, y }: Point) =>
  x >= 0 && y >= 0 && x <= width && y <= height;

function marksOf(subject: MapSubject, plane: Plane, centres: ReadonlyMap<string, LatLng>) {
  const { entries, street, place } = subject;
  const length = street ? 12 : 9;
  const groups = gather(entries.filter(isPlaced), length, place?.code);
  const at = ({ code, places }: Gathered<Placed>): Point => {
    const centre = length === 9 ? centres.get(code) : undefined;
    return centre ? plane.at(centre) : middleOf(places.map(plane.at));
  };
  return groups.map((group) => ({ ...group, ...at(group) })).filter((one) => isOn(plane, one));
}

type Drawn = { plane: Plane; marks: readonly Mark[]; targets: number };

/** Names beneath the marks of communities, where they touch nothing; streets' where they have no mark. */
function namesOf(subject: MapSubject, placed: readonly PlacedDivision[], drawn: Drawn): Name[] {
  const { plane, marks, targets } = drawn;
  const wanted = placed.filter(({ code }) => code.length === (subject.street ? 12 : 9));
  const marked = new Map(marks.map((mark) => [mark.code, mark]));
  const labels = wanted
    .filter((one) => subject.street || !marked.has(one.code))
    .map((one) => ({
      ...plane.at(one),
      ...spotOf(marked.get(one.code)),
      code: one.code,
      text: short(one.name),
    }))
    .filter((one) => isOn(plane, one));
  const written = (pixels: number) => {
    const unit = plane.width / pixels;
    const beneath = (label: Point & { code: string }) => (marked.has(label.code) ? 30 * unit : 0);
    const size = { em: 15 * unit, line: 20 * unit, mark: 40 * unit, width: plane.width };
    return labelsThatFit(
      labels.map((label) => ({ ...label, y: label.y + beneath(label) })),
      marks,
      size,
    );
  };
  const [narrow, wide] = [written(targets * 44), written(Math.max(targets * 44, 560))];
  return labels.flatMap((label, n) =>
    narrow[n] || wide[n] ? [{ ...label, roomy: !narrow[n] }] : [],
  );
}

const spotOf = (mark: Mark | undefined) => (mark ? { x: mark.x, y: mark.y } : {});

/** 庆丰社区 → 庆丰; what would leave a single character stays whole. */
export function short(name: string): string {
  const cut = name.replace(/(街道|社区|镇|村)$/, "");
  return cut.length > 1 ? cut : name;
}

/** Everything to be drawn, in units of a sheet; null where no place has coordinates. */
export function viewOf(subject: MapSubject): MapView | null {
  const placed = subject.divisions.filter(isPlaced);
  if (placed.length === 0) return null;
  const plane = planeOf(subject, placed);
  const centres = new Map(placed.map((one) => [one.code, one]));
  const found = marksOf(subject, plane, centres);
  const targets = targetsFor(found.length, plane.height / plane.width);
  const unit = plane.width / targets;
  const box = { width: unit, height: subject.street ? unit : unit * 1.2 };
  const points = apart(found, box, plane);
  const marks = found.map((mark, n) => ({ ...mark, ...points[n] }));
  const radius = subject.street ? unit : unit * 0.75;
  const streets = sketchStreets(placed, plane.at, radius).map((shape) => ({
    ...shape,
    isChosen: shape.code === subject.street?.code,
  }));
  const names = namesOf(subject, placed, { plane, marks, targets });
  return { width: plane.width, height: plane.height, targets, streets, marks, names };
}
