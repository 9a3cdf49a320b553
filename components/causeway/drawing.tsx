import { type Locale, say } from "@/lib/core/i18n";
import { causeway } from "./copy";
import type { Stop } from "./stop";

type Scale = {
  width: number;
  height: number;
  level: number;
  bridge: number;
  arch: number;
  rise: number;
  dot: number;
};

const wide: Scale = { width: 1152, height: 78, level: 42, bridge: 36, arch: 13, rise: 46, dot: 9 };
const mini: Scale = { width: 364, height: 28, level: 17, bridge: 13, arch: 5, rise: 18, dot: 5 };
const ripples = "M20 55h60M250 62h46M426 54h50M560 63h70M760 55h64M900 64h50M1060 56h70";

function Bridge({
  from,
  to,
  ahead,
  scale,
}: {
  from: number;
  to: number;
  ahead: boolean;
  scale: Scale;
}) {
  const { level: y, bridge, arch, rise } = scale;
  const middle = (from + to) / 2;
  const [left, right] = [middle - bridge, middle + bridge];
  const more = ahead ? " ahead" : "";
  return (
    <>
      <path className={`way${more}`} d={`M${from} ${y}H${left}M${right} ${y}H${to}`} />
      <path
        className={`span${more}`}
        d={`M${left} ${y}Q${middle} ${y - rise} ${right} ${y}H${middle + arch}A${arch} ${arch} 0 0 0 ${middle - arch} ${y}Z`}
      />
      {!ahead && (
        <path
          className="mirror"
          d={`M${middle - arch} ${y + 2}A${arch} ${arch} 0 0 0 ${middle + arch} ${y + 2}`}
        />
      )}
    </>
  );
}

/** The ochre line from a look-back to the step it sent the matter back to. */
function ReturnLine({ from, to, level }: { from: number; to: number; level: number }) {
  const low = level + 32;
  return (
    <>
      <path
        className="back"
        d={`M${from} ${level + 14}V${low - 10}Q${from} ${low} ${from - 10} ${low}H${to + 10}Q${to} ${low} ${to} ${low - 10}V${level + 20}`}
      />
      <path
        className="backhead"
        d={`M${to - 6} ${level + 22}L${to} ${level + 13}L${to + 6} ${level + 22}z`}
      />
    </>
  );
}

type Placed = Stop & { x: number };

function Dots({ placed, scale }: { placed: readonly Placed[]; scale: Scale }) {
  return placed.map((stop) => (
    <circle
      key={stop.key}
      className={stop.state === "passed" ? "dot" : `dot ${stop.state}`}
      cx={stop.x}
      cy={scale.level}
      r={stop.state === "now" ? scale.dot + 1.5 : scale.dot}
    />
  ));
}

function Bridges({ placed, scale }: { placed: readonly Placed[]; scale: Scale }) {
  return placed.slice(1).map((stop, place) => {
    const from = placed[place];
    const isAhead = stop.state === "ahead";
    return (
      from && <Bridge key={stop.key} from={from.x} to={stop.x} ahead={isAhead} scale={scale} />
    );
  });
}

function Returns({ placed, scale }: { placed: readonly Placed[]; scale: Scale }) {
  return placed.map((stop, place) => {
    const target = placed[place - 1];
    if (!stop.returned || !target) return null;
    return <ReturnLine key={stop.key} from={stop.x} to={target.x} level={scale.level} />;
  });
}

type Props = {
  stops: readonly Stop[];
  locale: Locale;
  small?: boolean;
  /** What it is a picture of, where it is not one matter's way. */
  title?: string;
};

/** Seven stops and six bridges; a picture with the current step as its name. */
export function Drawing({ stops, locale, small, title }: Props) {
  const scale = small ? mini : wide;
  const gap = scale.width / stops.length;
  const placed = stops.map((stop, place) => ({
    ...stop,
    x: Math.round((place + 0.5) * gap * 10) / 10,
  }));
  const now = stops.find((stop) => stop.state === "now");
  const at = now ? say(causeway.at, locale, { name: now.name }) : say(causeway.all, locale);
  const size = `0 0 ${scale.width} ${scale.height}`;
  return (
    <svg className="cw" viewBox={size} role="img" aria-label={title ?? at}>
      {!small && <path className="ripple" d={ripples} />}
      <Bridges placed={placed} scale={scale} />
      {!small && <Returns placed={placed} scale={scale} />}
      <Dots placed={placed} scale={scale} />
    </svg>
  );
}
