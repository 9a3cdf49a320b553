import { createHash } from "node:crypto";

/**
 * The same row has the same id in every demonstration, so that loading twice adds nothing.
 * UUID version 8 (RFC 9562): the bits are ours.
 */
export function seedId(kind: string, code: string): string {
  const bytes = createHash("sha256").update(`dengtang seed ${kind} ${code}`).digest();
  bytes[6] = 0x80 | (bytes.readUInt8(6) & 0x0f);
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
