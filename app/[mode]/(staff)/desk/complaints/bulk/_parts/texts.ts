import { fieldTexts, refusalTexts, statusTags } from "@/lib/complaint/copy";
import { bulkTexts } from "@/lib/complaint/copy/bulk";
import { complaintStatus } from "@/lib/complaint/model";
import { type Locale, say, type Text } from "@/lib/core/i18n";
import { copy } from "../copy";

export const texts: Readonly<Record<string, Text>> = {
  ...refusalTexts,
  ...fieldTexts,
  ...bulkTexts,
};

export function statusName(status: string, locale: Locale): string {
  const known = complaintStatus.safeParse(status);
  return known.success ? say(statusTags[known.data], locale) : status;
}

/** A reason as a sentence: the copy's, or the status that forbids it. */
export function reasonText(reason: string | undefined, locale: Locale): string {
  const text = texts[reason ?? ""];
  if (text) return say(text, locale);
  return reason
    ? say(copy.standsAs, locale, { status: statusName(reason, locale) })
    : say(copy.results.refused, locale);
}
