import { termKindLabels, unitLabels } from "@/lib/catalogue/copy/catalogue";
import type { Term, TermKind } from "@/lib/catalogue/model";
import type { CategoryRow } from "@/lib/catalogue/queries/category";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { copy } from "../copy";

export function termWords({ amount, unit }: Term, locale: Locale): string {
  return say(copy.term, locale, { n: amount, unit: say(unitLabels[unit], locale) });
}

export function dueWords(due: Date, { unit }: Term, locale: Locale): string {
  return unit === "hours" ? `${longDate(due, locale)} ${clockTime(due)}` : longDate(due, locale);
}

export function kindWords(kind: string, locale: Locale): string {
  return say(termKindLabels[kind as TermKind], locale);
}

/** A category, a whole group, or all of them. */
export function categoryWords(
  prefix: string,
  categories: readonly CategoryRow[],
  locale: Locale,
): string {
  if (prefix === "") return say(copy.all, locale);
  const row = categories.find((each) => each.code.startsWith(prefix));
  if (!row) return prefix;
  const names = prefix.length === 2 ? [row.groupName, row.groupNameEn] : [row.name, row.nameEn];
  return `${prefix} ${names[locale === "zh" ? 0 : 1]}`;
}
