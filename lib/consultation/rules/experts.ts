import { phoneShape } from "@/lib/account/model";

export type InvitedExpert = {
  /** Form of address and field, such as 王教授 结构 */
  readonly label: string;
  /** Where the invitation goes; without one somebody calls. */
  readonly phone: string | null;
};

/**
 * One line of the form: 王教授 结构 13900000077, the number last and not needed, as it is kept of
 * everybody (+86 and signs between digits left out).
 */
export function readExpert(line: string): InvitedExpert {
  const words = line.normalize("NFKC").trim().split(/\s+/);
  const last = words.at(-1) ?? "";
  const typed = /^\+?[\d-]{7,}$/.test(last) ? last : null;
  return {
    label: (typed ? words.slice(0, -1) : words).join(" "),
    phone: typed && (phoneShape.safeParse(typed).data ?? typed),
  };
}

/** A label is read by everybody at the door: no number may stand in it, however it is written. */
const holdsNumber = (label: string) => /\d{7,}/.test(label.replace(/[\s+-]/g, ""));

/** What is wrong with a line, as a key of the field texts; null where nothing is. */
export function whyNotExpert(line: string): string | null {
  const { label, phone } = readExpert(line);
  if (holdsNumber(label)) return "expert-phone";
  if (label.length < 2) return "expert-short";
  if (label.length > 20) return "label-long";
  return phone && !phoneShape.safeParse(phone).success ? "expert-phone" : null;
}

/** Nobody is invited twice by the same number. */
export function areApart(lines: readonly string[]): boolean {
  const phones = lines.flatMap((line) => readExpert(line).phone ?? []);
  return new Set(phones).size === phones.length;
}
