import { type Day, startOfDay } from "@/lib/core/day";
import type { Block } from "@/lib/core/documents/paper";
import { count, type Locale, monthDay, percent, say, type Text } from "@/lib/core/i18n";
import { monthlyWords as words } from "../copy/monthly";
import type { Figure } from "../model";
import type { MonthlyFacts } from "../model/monthly";
import { type Change, sharesWhole } from "../rules/monthly";

export type Of = { readonly facts: MonthlyFacts; readonly locale: Locale };

export const heading = (text: Text, locale: Locale): Block => ({
  ...{ kind: "heading", level: 1, text: say(text, locale) },
});
export const text = (said: string): Block => ({ kind: "text", text: said });
export const note = (said: string): Block => ({ kind: "note", text: said });

/** 2026年10月 */
export function monthName(month: string, locale: Locale): string {
  const [year = "", n = ""] = month.split("-");
  return say(words.month, locale, { year, n: String(Number(n)) });
}

export const shortDay = (at: Date, locale: Locale) => monthDay(at, locale);
export const dayText = (day: Day, locale: Locale) => monthDay(startOfDay(day), locale);

export const fraction = (top: number, bottom: number, locale: Locale) =>
  `${count(top, locale)} / ${count(bottom, locale)}`;

/** In a cell: a count, or a share over its fraction; a share of nothing is a dash. */
export function figureCell(figure: Figure, locale: Locale): string {
  const { numerator, denominator, value } = figure;
  if (numerator === null || denominator === null) return count(value, locale);
  if (denominator === 0) return "—";
  const share = sharesWhole(figure) ? `${percent(numerator, denominator)}\n` : "";
  return `${share}${fraction(numerator, denominator, locale)}`;
}

/** In a sentence: “，占 71.9%（484 / 673）”; with fewer than ten the fraction alone, of nothing nothing. */
export function shareClause(figure: Figure, locale: Locale): string {
  const [top, bottom] = [figure.numerator ?? 0, figure.denominator ?? 0];
  if (bottom === 0) return "";
  const of = fraction(top, bottom, locale);
  if (!sharesWhole(figure)) return say(words.fractionOnly, locale, { of });
  return say(words.shareOf, locale, { share: percent(top, bottom), of });
}

export function changeText(change: Change, locale: Locale): string {
  if (change.kind === "none") return "—";
  if (change.kind === "same") return say(words.unchanged, locale);
  const texts: Record<Exclude<Change["kind"], "none" | "same">, Text> = {
    more: words.up,
    less: words.down,
    "points-up": words.pointsUp,
    "points-down": words.pointsDown,
  };
  return say(texts[change.kind], locale, { n: count(change.by, locale) });
}

/** “，比上月多 3” inside a sentence. */
export function changeClause(change: Change, locale: Locale): string {
  if (change.kind === "more") return say(words.more, locale, { n: change.by });
  if (change.kind === "less") return say(words.less, locale, { n: change.by });
  return change.kind === "same" ? say(words.same, locale) : "";
}

type Tabled = {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly figures?: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** How many there are; the rest is said in a note. */
  readonly total?: number;
};

/** A table, and a note where it shows only the first of them. */
export function tabled({ total, ...table }: Tabled, locale: Locale): Block[] {
  const rest = (total ?? table.rows.length) - table.rows.length;
  const block: Block = { kind: "table", ...table };
  return rest > 0 ? [block, note(say(words.rest, locale, { n: rest }))] : [block];
}
