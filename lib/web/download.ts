const forbidden = /[\\/:*?"<>|]|\p{Cc}/gu;
const mark = (character: string) =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** A file name in any script (RFC 5987), with a plain one for what cannot read it. */
export function dispositionOf(name: string, plain: string): string {
  const safe = name.toWellFormed().replace(forbidden, " ").trim();
  const encoded = encodeURIComponent(safe).replace(/['()*!]/g, mark);
  return `attachment; filename="${plain.replace(/[^\w.-]/g, "_")}"; filename*=UTF-8''${encoded}`;
}

type Download = {
  readonly bytes: Buffer;
  readonly type: string;
  readonly name: string;
  readonly plain: string;
};

/** A paper to keep; made for this reader, so nothing between may hold it. */
export function downloadOf({ bytes, type, name, plain }: Download): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": dispositionOf(name, plain),
      "Content-Length": String(bytes.length),
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
