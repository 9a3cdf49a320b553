import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  type ECDH,
  hkdfSync,
  randomBytes,
  verify,
} from "node:crypto";
import type { PushTarget } from "@/lib/core/push";

/** A browser that subscribed: its keys, and what only it can read (RFC 8291, RFC 8188). */
export type FakeBrowser = {
  readonly target: PushTarget;
  /** The plain text of a message body; throws where it is not for this browser, or was changed. */
  open(body: Buffer): string;
};

const curve = "prime256v1";

export function subscribedBrowser(endpoint: string): FakeBrowser {
  const pair = createECDH(curve);
  const p256dh = pair.generateKeys("base64url");
  const auth = randomBytes(16);
  const keys = { p256dh, auth: auth.toString("base64url") };
  return { target: { endpoint, keys }, open: (body) => opened(body, pair, auth) };
}

const derive = (key: Buffer, salt: Buffer, info: Buffer, length: number) =>
  Buffer.from(hkdfSync("sha256", key, salt, info, length));

/** salt (16) · record size (4) · key length (1) · the sender's key (65) · one sealed record. */
function opened(body: Buffer, own: ECDH, auth: Buffer): string {
  const salt = body.subarray(0, 16);
  const recordSize = body.readUInt32BE(16);
  const keyEnd = 21 + body.readUInt8(20);
  const sender = body.subarray(21, keyEnd);
  const record = body.subarray(keyEnd);
  if (record.length > recordSize) throw new Error("more than one record");
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), own.getPublicKey(), sender]);
  const key = derive(own.computeSecret(sender), auth, info, 32);
  const contentKey = derive(key, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
  const nonce = derive(key, salt, Buffer.from("Content-Encoding: nonce\0"), 12);
  const cipher = createDecipheriv("aes-128-gcm", contentKey, nonce);
  cipher.setAuthTag(record.subarray(-16));
  const padded = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()]);
  const end = padded.lastIndexOf(2);
  if (end < 0) throw new Error("no last record");
  return padded.subarray(0, end).toString("utf8");
}

const fromBase64 = (text: string) => Buffer.from(text, "base64url");

/** What the push service reads of the sender, after the signature held (RFC 8292); else it throws. */
export function vapidClaims(header: string, publicKey: string): Record<string, unknown> {
  const [, token = "", key] = /^vapid t=([^,]+), ?k=(\S+)$/.exec(header) ?? [];
  if (key !== publicKey) throw new Error("another key");
  const [head = "", claims = "", signature = ""] = token.split(".");
  const point = fromBase64(publicKey);
  const coordinates = { x: point.subarray(1, 33), y: point.subarray(33) };
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: coordinates.x.toString("base64url"),
    y: coordinates.y.toString("base64url"),
  };
  const signer = createPublicKey({ key: jwk, format: "jwk" });
  const signed = Buffer.from(`${head}.${claims}`);
  const how = { key: signer, dsaEncoding: "ieee-p1363" } as const;
  if (!verify("sha256", signed, how, fromBase64(signature))) throw new Error("a false signature");
  return JSON.parse(fromBase64(claims).toString("utf8"));
}
