import { createHash, randomBytes } from "node:crypto";

let last = { at: 0, count: 0 };

/** The millisecond and a count within it; borrows from the next one when 4096 are used up. */
function tick(at: number): { at: number; count: number } {
  if (at > last.at) last = { at, count: 0 };
  else if (last.count < 0xfff) last = { at: last.at, count: last.count + 1 };
  else last = { at: last.at + 1, count: 0 };
  return last;
}

/**
 * UUID version 7 (RFC 9562, method 1): ordered by the millisecond in which it was made, and within
 * one process by the order of making, so that events of one write keep their order.
 */
export function newId(now: number = Date.now()): string {
  const { at, count } = tick(now);
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt16BE(0x7000 | count, 6);
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * The id of a thing that is known by a name and not by a row, such as a category by its code: the
 * same name is the same id everywhere. UUID version 8 (RFC 9562).
 */
export function idOfName(kind: string, name: string): string {
  const bytes = createHash("sha256").update(`${kind} ${name}`).digest();
  bytes[6] = 0x80 | (bytes.readUInt8(6) & 0x0f);
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
  const hex = bytes.toString("hex", 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
