import { startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { draw as words } from "./copy";

type Props = {
  suggestionRef: string;
  /** Of the newest answer; null where it was not drawn for: it promised something, or refused. */
  reply: {
    readonly drawLot: number | null;
    readonly drawPercent: number | null;
    readonly drawSeed: string | null;
    readonly drawDay: string | null;
  };
  locale: Locale;
};

/** How the lot fell, so that anybody can draw it again. */
export function DrawNote({ suggestionRef, reply, locale }: Props) {
  const { drawLot: lot, drawPercent: percent, drawSeed: seed, drawDay: day } = reply;
  if (lot === null || percent === null || seed === null) return null;
  return (
    <details className="mt-3">
      <summary className="meta">
        {say(lot < percent ? words.drawn : words.notDrawn, locale, { lot, percent })}
      </summary>
      <p className="prose mt-1 text-meta">
        {say(words.how, locale, {
          day: day ? longDate(startOfDay(day), locale) : "—",
          ref: suggestionRef,
          lot,
          percent,
        })}
      </p>
      <p className="ref mt-1 break-all">{`printf '%s\\n%s' '${seed}' '${suggestionRef}' | sha256sum`}</p>
    </details>
  );
}
