const layers = [
  {
    hill: "2",
    fade: "0.9",
    opacity: 0.8,
    line: "M380 380C470 300 560 262 640 236C700 216 742 160 810 138C856 124 880 150 930 142C1000 130 1050 74 1140 62C1210 54 1250 104 1320 110C1370 114 1400 92 1440 84V380z",
  },
  {
    hill: "3",
    fade: "1",
    opacity: 0.7,
    line: "M520 380C620 318 690 300 770 262C830 234 850 214 900 208C950 202 974 190 1010 188C1060 186 1090 214 1140 208C1210 200 1260 158 1330 160C1380 162 1410 182 1440 180V380z",
  },
  {
    hill: "4",
    fade: "1",
    opacity: 0.62,
    line: "M640 380C740 346 820 330 900 296C960 272 1010 262 1070 268C1130 274 1180 300 1250 286C1330 270 1380 244 1440 248V380z",
  },
] as const;

/** Seven storeys, each a little wider than the one above it. */
const pagoda = Array.from({ length: 7 }, (_, storey) => {
  const half = 4 + storey * 0.9;
  const top = 109 + storey * 12;
  const wall = half - 0.85;
  return `M${1012 - half} ${top}h${half * 2}l2.2 2.6h${-(half * 2 + 4.4)}zM${1012 - wall} ${top + 2.6}h${wall * 2}v9.4h${-wall * 2}z`;
}).join("");

function Layer({ hill, fade, opacity, line }: (typeof layers)[number]) {
  return (
    <>
      <linearGradient id={`hill-${hill}`} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor={`var(--hill-${hill})`} />
        <stop offset={fade} stopColor={`var(--hill-${hill})`} stopOpacity="0" />
      </linearGradient>
      <path fill={`url(#hill-${hill})`} opacity={opacity} d={line} />
    </>
  );
}

/** Hills, pagoda and water: on home and on a consultation's head, nowhere else. Once a page. */
export function Hills() {
  const [far, middle, near] = layers;
  return (
    <svg
      className="hills"
      viewBox="0 0 1440 380"
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
    >
      <Layer {...far} />
      <Layer {...middle} />
      <path className="pagoda" d={`M1011.1 85h1.8v24h-1.8z${pagoda}`} />
      <Layer {...near} />
    </svg>
  );
}
