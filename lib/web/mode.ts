import { type Locale, locales } from "@/lib/core/i18n";

/** The variant a page is rendered in: users see clean URLs, the proxy adds it as the first segment. */
export const sizes = ["normal", "elder"] as const;
export const themes = ["auto", "light", "dark"] as const;
export type Size = (typeof sizes)[number];
export type Theme = (typeof themes)[number];
export type Mode = { readonly locale: Locale; readonly size: Size; readonly theme: Theme };

const pattern = new RegExp(`^(${locales.join("|")})-(${sizes.join("|")})-(${themes.join("|")})$`);
const prefix = new RegExp(
  `^/(?:${locales.join("|")})-(?:${sizes.join("|")})-(?:${themes.join("|")})(?=/|$)`,
);

function oneOf<T extends string>(list: readonly T[], value: string | undefined, otherwise: T): T {
  return list.find((item) => item === value) ?? otherwise;
}

export function isMode(segment: string): boolean {
  return pattern.test(segment);
}

/** `zh-elder-dark` → its parts; what is not a mode reads as the default one. */
export function parseMode(segment: string): Mode {
  const [locale, size, theme] = segment.split("-");
  return {
    locale: oneOf(locales, locale, "zh"),
    size: oneOf(sizes, size, "normal"),
    theme: oneOf(themes, theme, "auto"),
  };
}

export function formatMode(mode: Mode): string {
  return `${mode.locale}-${mode.size}-${mode.theme}`;
}

/** The path people see: without the variant segment. */
export function cleanPath(path: string): string {
  return path.replace(prefix, "") || "/";
}

/** English only for a browser that asks for languages and names no Chinese among them. */
function askedLocale(acceptLanguage: string | null): Locale {
  if (!acceptLanguage || acceptLanguage.includes("*")) return "zh";
  return /(^|[,\s])zh\b/i.test(acceptLanguage) ? "zh" : "en";
}

/** The mode of one visitor from the three cookies, or from what the browser asks for. */
export function modeOf(
  cookie: (name: "lang" | "size" | "theme") => string | undefined,
  acceptLanguage: string | null,
): Mode {
  return {
    locale: oneOf(locales, cookie("lang"), askedLocale(acceptLanguage)),
    size: oneOf(sizes, cookie("size"), "normal"),
    theme: oneOf(themes, cookie("theme"), "auto"),
  };
}
