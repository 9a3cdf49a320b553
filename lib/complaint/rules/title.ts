import { maskPersonal } from "./personal-data";

const longest = 24;
const ends = /[。！？!?；;\n]/;
const numbers = /\d[\d\s-]{5,}\d/g;

/** Hides what looks like a telephone or identity number in words that others will read. */
export function withoutNumbers(text: string): string {
  return text.replace(numbers, (run) => "*".repeat(run.replace(/[\s-]/g, "").length));
}

/** A title from the first sentence of a report, cut at a comma where one is near the end. */
export function titleOf(text: string): string {
  const first = maskPersonal(withoutNumbers(text.trim())).split(ends)[0]?.trim() ?? "";
  const characters = [...first];
  if (characters.length <= longest) return first;
  const cut = characters.slice(0, longest).join("");
  const comma = Math.max(cut.lastIndexOf("，"), cut.lastIndexOf(","));
  return comma >= longest / 2 ? cut.slice(0, comma) : `${cut}…`;
}
