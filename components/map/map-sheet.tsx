import Link from "next/link";
import type { CSSProperties, ReactNode } from "react";

type Point = { readonly x: number; readonly y: number };

export type SheetStreet = {
  readonly code: string;
  readonly cells: readonly (readonly Point[])[];
  readonly border: readonly (readonly [Point, Point])[];
  readonly isChosen: boolean;
  /** How dark of 1…4, where the map shows how much of something there is. */
  readonly depth?: number;
};

/** Look of a mark: a place by its kind, an area with its number, or a figure on a surface. */
export type MarkLook =
  | "hall"
  | "station"
  | "studio"
  | "managed"
  | "unmanaged"
  | "several"
  | "area"
  | "figure";

export type SheetMark = Point & {
  readonly key: string;
  readonly href: string;
  /** The whole name, for whoever hears it or points at it. */
  readonly name: string;
  readonly look: MarkLook;
  readonly sign: ReactNode;
  /** Written above the number of an area. */
  readonly title?: string;
};

export type SheetName = Point & {
  readonly code: string;
  readonly text: string;
  readonly roomy: boolean;
  readonly isBeneath: boolean;
};

type Props = {
  label: string;
  width: number;
  height: number;
  targets: number;
  streets: readonly SheetStreet[];
  marks: readonly SheetMark[];
  names: readonly SheetName[];
};

const written = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;
const surface = (cells: SheetStreet["cells"]) =>
  cells
    .filter((cell) => cell.length > 2)
    .map((cell) => `M${cell.map(written).join("L")}Z`)
    .join("");
const lines = (border: SheetStreet["border"]) =>
  border.map(([from, to]) => `M${written(from)}L${written(to)}`).join("");

function groundLook({ isChosen, depth }: SheetStreet): string {
  return ["ground", isChosen && "chosen", depth && `d${depth}`].filter(Boolean).join(" ");
}

function Ground({ width, height, streets }: Pick<Props, "width" | "height" | "streets">) {
  return (
    <svg viewBox={`0 0 ${width} ${Math.round(height)}`} aria-hidden="true" focusable="false">
      {streets.map((street) => (
        <path key={street.code} className={groundLook(street)} d={surface(street.cells)} />
      ))}
      {streets.map((street) => (
        <path key={street.code} className="parting" d={lines(street.border)} />
      ))}
    </svg>
  );
}

function Mark({ mark, style }: { mark: SheetMark; style: CSSProperties }) {
  return (
    <li style={style}>
      <Link className={`map-mark ${mark.look}`} href={mark.href} title={mark.name} prefetch={false}>
        <span className="vh">{mark.name}</span>
        {mark.title && <span aria-hidden="true">{mark.title}</span>}
        <b className="fig" aria-hidden="true">
          {mark.sign}
        </b>
      </Link>
    </li>
  );
}

/**
 * The ground as an SVG that stretches, with names and marks laid over it as text of the page: they
 * keep their size on every screen, and each mark is a link.
 */
export function MapSheet({ label, width, height, targets, streets, marks, names }: Props) {
  const at = ({ x, y }: Point): CSSProperties => ({
    left: `${((x / width) * 100).toFixed(2)}%`,
    top: `${((y / height) * 100).toFixed(2)}%`,
  });
  const shape: CSSProperties = {
    aspectRatio: `${width} / ${Math.round(height)}`,
    minWidth: `calc(var(--hit) * ${targets})`,
  };
  return (
    <section className="map-box" aria-label={label}>
      <div className="map-sheet" style={shape}>
        <Ground width={width} height={height} streets={streets} />
        {names.map((name) => (
          <span
            key={name.code}
            className={["map-name", name.roomy && "roomy", name.isBeneath && "beneath"]
              .filter(Boolean)
              .join(" ")}
            style={at(name)}
            aria-hidden="true"
          >
            {name.text}
          </span>
        ))}
        <ul>
          {marks.map((mark) => (
            <Mark key={mark.key} mark={mark} style={at(mark)} />
          ))}
        </ul>
      </div>
    </section>
  );
}
