import { parseRef } from "@/lib/core/ref";

const fourDigits = /\d{4}/;

/**
 * Whether what was typed may tell who somebody is: four digits in a row can be a phone's end, a
 * number plate or a number of an identity card (domain.md §14). Digits are counted across spaces and
 * hyphens, as people write numbers. A whole receipt is the address of a page anyway.
 */
export function hasTellingDigits(words: string): boolean {
  const parts = words.normalize("NFKC").trim().split(/\s+/);
  const others = parts.filter((part) => !parseRef(part));
  return fourDigits.test(others.join("").replace(/-/g, ""));
}
