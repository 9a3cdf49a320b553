import { type Locale, say } from "@/lib/core/i18n";
import { sectorLabels } from "@/lib/place/copy";
import { expertises } from "@/lib/place/rules/expertise";
import { exclusionLabels, reasonTexts } from "../copy";

export type PrintedReason = {
  readonly code: keyof typeof reasonTexts;
  readonly km?: number;
  readonly fits?: readonly string[];
  readonly sector?: string;
  readonly minutes?: number;
  readonly count?: number;
  readonly present?: number;
  readonly invited?: number;
};

/** Why a member was proposed, or not: the rule's reasons in words. */
export function reasonWords(
  reasons: readonly PrintedReason[],
  excluded: keyof typeof exclusionLabels | null,
  locale: Locale,
): string {
  const words = reasons.flatMap((reason) => {
    if (reason.code === "attendance" && !reason.invited) return [];
    const { code, fits = [], sector = "", ...numbers } = reason;
    const name = sectorLabels[sector];
    const names = { fits: expertiseNames(fits, locale), sector: name ? say(name, locale) : "" };
    return [say(reasonTexts[code], locale, { ...numbers, ...names })];
  });
  const no = excluded ? [say(exclusionLabels[excluded], locale)] : [];
  return [...no, ...words].join(" · ");
}

export function expertiseNames(codes: readonly string[], locale: Locale): string {
  const found = expertises.filter((each) => codes.includes(each.code));
  return found.map((each) => each[locale]).join(locale === "zh" ? "、" : ", ");
}
