import { joined, type Locale, say, type Text } from "@/lib/core/i18n";
import type { NoticeCounts } from "../model/counts";
import { countTexts } from "./counts";
import { noticeTitle } from "./followed";

type Of = {
  readonly kind: string;
  readonly followed?: boolean;
  readonly counts?: NoticeCounts;
};

/** What happened, in one sentence, with its counts where it is of many; undefined where unknown. */
export function noticeSentence(
  { kind, followed = false, counts }: Of,
  locale: Locale,
): string | undefined {
  const counted = counts && countedSentence(kind, counts, locale);
  if (counted) return counted;
  const text: Text | undefined = noticeTitle(kind, followed);
  return text && say(text, locale);
}

function countedSentence(kind: string, counts: NoticeCounts, locale: Locale): string | undefined {
  if (kind === "notices.places-told")
    return say(countTexts.places, locale, { n: counts.complaints });
  if (kind !== "notices.reminded") return undefined;
  const { soon, today, over, threefold } = counts;
  const parts = [
    { text: countTexts.soon, n: soon + today },
    { text: countTexts.over, n: over },
    { text: countTexts.threefold, n: threefold },
  ];
  const said = parts.filter(({ n }) => n > 0).map(({ text, n }) => say(text, locale, { n }));
  return say(countTexts.reminded, locale, { counts: joined(said, locale) });
}
