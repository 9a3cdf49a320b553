import { Rate } from "@/components/ui/figure";
import { type Locale, say } from "@/lib/core/i18n";
import { charts } from "./copy";

/** Fewer cases say nothing as a share. */
const enough = 10;

export type TrendPoint = {
  key: string;
  label: string;
  numerator: number;
  denominator: number;
  /** Where its items are listed. */
  href?: string;
};

type Props = {
  /** What is seen, as one sentence: the picture's name. */
  name: string;
  locale: Locale;
  points: readonly TrendPoint[];
};

function bounds(values: readonly number[]): [number, number] {
  const low = Math.floor(Math.min(...values) * 10) / 10;
  const high = Math.ceil(Math.max(...values) * 10) / 10;
  return high > low ? [low, high] : [Math.max(0, low - 0.1), low + 0.1];
}

const whole = (share: number) => `${Math.round(share * 100)}%`;

function AsTable({ name, locale, points }: Props) {
  return (
    <details className="as-table">
      <summary>{say(charts.asTable, locale)}</summary>
      <table className="table">
        <caption className="vh">{name}</caption>
        <tbody>
          {points.map((point) => (
            <tr key={point.key}>
              <th scope="row">{point.label}</th>
              <td className="n">
                <Rate
                  locale={locale}
                  numerator={point.numerator}
                  denominator={point.denominator}
                  href={point.href}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

type Placed = TrendPoint & { x: number; y: number; share: number };
type Mark = { share: number; y: number };

function place(points: readonly TrendPoint[]): { placed: Placed[]; marks: Mark[] } {
  const shares = points.map((point) => point.numerator / point.denominator);
  const [low, high] = bounds(shares);
  const y = (share: number) => (1 - (share - low) / (high - low)) * 100;
  const placed = points.map((point, index) => {
    const share = shares[index] ?? low;
    return { ...point, share, x: (index / (points.length - 1)) * 100, y: y(share) };
  });
  const marks = [low, (low + high) / 2, high].map((share) => ({ share, y: y(share) }));
  return { placed, marks };
}

function Curve({ placed, marks }: { placed: readonly Placed[]; marks: readonly Mark[] }) {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {marks.map((mark) => (
        <path
          key={mark.share}
          className="grid-line"
          vectorEffect="non-scaling-stroke"
          d={`M0 ${mark.y}H100`}
        />
      ))}
      <polyline
        className="curve"
        vectorEffect="non-scaling-stroke"
        points={placed.map((point) => `${point.x},${point.y}`).join(" ")}
      />
    </svg>
  );
}

function Points({ placed }: { placed: readonly Placed[] }) {
  const step = Math.ceil(placed.length / 6);
  const last = placed.at(-1);
  return placed.map((point, index) => (
    <span key={point.key}>
      <i
        className={point === last ? "last" : undefined}
        style={{ left: `${point.x}%`, top: `${point.y}%` }}
      />
      {index % step === 0 && (
        <span className="x" style={{ left: `${point.x}%` }}>
          {point.label}
        </span>
      )}
      {point === last && (
        <span className="value" style={{ left: "100%", top: `${point.y}%` }}>
          {whole(point.share)}
        </span>
      )}
    </span>
  ));
}

/** A share over time; labels are text over the drawing, so they never shrink. */
export function Trend({ name, locale, points }: Props) {
  const known = points.filter((point) => point.denominator >= enough);
  if (known.length < 2) return <AsTable name={name} locale={locale} points={points} />;
  const { placed, marks } = place(known);
  return (
    <>
      <div className="trend" role="img" aria-label={name}>
        <Curve placed={placed} marks={marks} />
        {marks.map((mark) => (
          <span key={mark.share} className="y" style={{ top: `${mark.y}%` }}>
            {whole(mark.share)}
          </span>
        ))}
        <Points placed={placed} />
      </div>
      <AsTable name={name} locale={locale} points={points} />
    </>
  );
}
