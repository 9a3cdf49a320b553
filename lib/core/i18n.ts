/** The two languages of the interface; zh-CN is written first, en is complete. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

/** One sentence in both languages; a missing one does not compile. `{name}` marks a variable. */
export type Text = { readonly zh: string; readonly en: string };
type Vars = Readonly<Record<string, string | number>>;

/**
 * The text in one language with its variables filled in.
 * In English `{n|item|items}` picks the plural form for the variable n.
 */
export function say(text: Text, locale: Locale, vars: Vars = {}): string {
  return text[locale].replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name, one, many) => {
    const value = vars[name];
    if (value === undefined) return whole;
    if (one === undefined) return typeof value === "number" ? count(value, locale) : value;
    return new Intl.PluralRules("en").select(Number(value)) === "one" ? one : many;
  });
}

type Parts = readonly (string | false | null | undefined)[];
const marks = {
  list: { zh: "、", en: ", " },
  clauses: { zh: "，", en: ", " },
  sentences: { zh: "", en: " " },
} as const;

/** Names in a row, clauses of one sentence, or sentences, with the marks of the language; empty ones are left out. */
export function joined(parts: Parts, locale: Locale, as: keyof typeof marks = "list"): string {
  return parts.filter(Boolean).join(marks[as][locale]);
}

const tags = { zh: "zh-CN", en: "en-GB" } as const;
const zone = "Asia/Shanghai";

/** BCP 47 tag for html[lang] and Intl. */
export function languageTag(locale: Locale): string {
  return tags[locale];
}

/** A whole number with thousands separators. */
export function count(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 }).format(value);
}

/** The same where counting stopped at a bound: what is more reads “200+”. */
export function countUpTo(value: number, most: number | undefined, locale: Locale): string {
  return most !== undefined && value > most ? `${count(most, locale)}+` : count(value, locale);
}

/** A share in percent with one decimal, or an em dash where nothing was counted. */
export function percent(numerator: number, denominator: number): string {
  return denominator === 0 ? "—" : `${((numerator / denominator) * 100).toFixed(1)}%`;
}

function pieces(at: Date, locale: Locale, options: Intl.DateTimeFormatOptions) {
  const list = new Intl.DateTimeFormat(tags[locale], { timeZone: zone, ...options }).formatToParts(
    at,
  );
  return Object.fromEntries(list.map((part) => [part.type, part.value]));
}

/** 2026年11月24日 周二 / Tue 24 Nov 2026, in Asia/Shanghai. */
export function longDate(at: Date, locale: Locale): string {
  const p = pieces(at, locale, {
    year: "numeric",
    month: locale === "zh" ? "numeric" : "short",
    day: "numeric",
    weekday: "short",
  });
  return locale === "zh"
    ? `${p.year}年${p.month}月${p.day}日 ${p.weekday}`
    : `${p.weekday} ${p.day} ${p.month} ${p.year}`;
}

/** 11月24日 周二 / Tue 24 Nov, in Asia/Shanghai. */
export function shortDate(at: Date, locale: Locale): string {
  const p = pieces(at, locale, {
    month: locale === "zh" ? "numeric" : "short",
    day: "numeric",
    weekday: "short",
  });
  return locale === "zh"
    ? `${p.month}月${p.day}日 ${p.weekday}`
    : `${p.weekday} ${p.day} ${p.month}`;
}

/** 11月24日 / 24 Nov, in Asia/Shanghai. */
export function monthDay(at: Date, locale: Locale): string {
  const month = locale === "zh" ? "numeric" : "short";
  const p = pieces(at, locale, { month, day: "numeric" });
  return locale === "zh" ? `${p.month}月${p.day}日` : `${p.day} ${p.month}`;
}

/** Without the year where it is this one. */
export function dateNear(at: Date, now: Date, locale: Locale): string {
  const year = (of: Date) => pieces(of, "en", { year: "numeric" }).year;
  return year(at) === year(now) ? shortDate(at, locale) : longDate(at, locale);
}

/** 14:00, 24-hour clock, in Asia/Shanghai. */
export function clockTime(at: Date): string {
  const p = pieces(at, "zh", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${p.hour}:${p.minute}`;
}
