import { randomBytes } from "node:crypto";
import { codeAt } from "./scope";

/** Kinds of public reference by their letter. */
export const refKinds = {
  C: "complaint",
  P: "problem",
  H: "consultation",
  S: "suggestion",
  L: "look-back",
  M: "matter",
  D: "supervision",
} as const;
export type RefLetter = keyof typeof refKinds;

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const pattern = /^([CPHSLMD])(\d{6}|\d{9})-([0-9A-HJKMNP-TV-Z]{8})$/;

/**
 * A new public reference: letter, street code (district where no street is known) and eight random
 * Crockford base-32 characters. It cannot be counted and freezes the code it was given.
 */
export function newRef(letter: RefLetter, divisionCode: string): string {
  const tail = Array.from(randomBytes(8), (byte) => crockford.charAt(byte & 31)).join("");
  const place = codeAt("street", divisionCode) ?? codeAt("district", divisionCode) ?? divisionCode;
  return `${letter}${place}-${tail}`;
}

/** Reads what a person typed: lower case, spaces, and the letters Crockford maps to digits. */
export function parseRef(
  typed: string,
): { ref: string; kind: (typeof refKinds)[RefLetter] } | undefined {
  const upper = typed.trim().toUpperCase().replace(/\s+/g, "");
  const [head = "", tail = "", ...rest] = upper.split("-");
  if (rest.length > 0) return undefined;
  const ref = `${head}-${tail.replace(/O/g, "0").replace(/[IL]/g, "1")}`;
  const letter = pattern.exec(ref)?.[1];
  return letter ? { ref, kind: refKinds[letter as RefLetter] } : undefined;
}
