import QRCode from "qrcode";

/** `large` is read from across a room. */
type Props = { value: string; label: string; large?: boolean };

/** Drawn on the server as one path; the same address stands beside it in words. */
export function QrCode({ value, label, large = false }: Props) {
  const { modules } = QRCode.create(value, { errorCorrectionLevel: "M" });
  const { size, data } = modules;
  let path = "";
  for (let at = 0; at < size * size; at += 1) {
    if (data[at]) path += `M${at % size} ${Math.floor(at / size)}h1v1h-1z`;
  }
  return (
    <figure className="text-center">
      <svg
        className={large ? "mx-auto h-72 w-72" : "mx-auto h-28 w-28"}
        viewBox={`-2 -2 ${size + 4} ${size + 4}`}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <rect x={-2} y={-2} width={size + 4} height={size + 4} fill="#ffffff" />
        <path d={path} fill="#17262a" />
      </svg>
      <figcaption className="meta">{label}</figcaption>
    </figure>
  );
}
