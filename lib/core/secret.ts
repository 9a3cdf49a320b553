import "server-only";
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

/** Keys for each purpose are derived from DATA_KEY, so that one cannot stand in for another. */
function keyFor(purpose: string): Buffer {
  const master = process.env.DATA_KEY;
  if (!master) throw new Error("DATA_KEY is not set");
  return Buffer.from(hkdfSync("sha256", Buffer.from(master, "base64"), "dengtang", purpose, 32));
}

/** AES-256-GCM; the result names its version so that the algorithm can be exchanged (domain.md R-17). */
export function encrypt(plain: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor("column"), iv);
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return `v1.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url")}`;
}

export function decrypt(sealed: string): string {
  const bytes = Buffer.from(sealed.slice(3), "base64url");
  const cipher = createDecipheriv("aes-256-gcm", keyFor("column"), bytes.subarray(0, 12));
  cipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString("utf8");
}

/** A keyed digest for look-up without the plain value; the purpose keeps indexes apart. */
export function blindIndex(purpose: string, value: string): string {
  return createHmac("sha256", keyFor(`index ${purpose}`))
    .update(value)
    .digest("base64url");
}

/** Signs a value for a cookie or a link; `opened` gives it back or undefined. */
export function sealed(purpose: string, value: string): string {
  return `${Buffer.from(value).toString("base64url")}.${blindIndex(`seal ${purpose}`, value)}`;
}

export function opened(purpose: string, token: string): string | undefined {
  const [body = "", mark = ""] = token.split(".");
  const value = Buffer.from(body, "base64url").toString("utf8");
  const wanted = Buffer.from(blindIndex(`seal ${purpose}`, value));
  const given = Buffer.from(mark);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? value : undefined;
}
