import QRCode from "qrcode";

/** Drawn on the server as one path; the same address stands beside it in words. */
export function QrCode({ value, label }: { value: string; label: string }) {
  const { modules } = QRCode.create(value, { errorCorrectionLevel: "M" });
  const { size, data } = modules;
  let path = "";
  for (let at = 0; at < size * size; at += 1) {
    if (data[at]) path += `M${at % size} ${Math.floor(at / size)}h1v1h-1z`;
  }
  return (
    <figure className="text-center">
      <svg
        className="mx-auto h-28 w-28 bg-white p-1"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={label}
        shapeRendering="crispEdges"
      >
        <path d={path} fill="#17262a" />
      </svg>
      <figcaption className="meta">{label}</figcaption>
    </figure>
  );
}
