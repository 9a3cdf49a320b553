import { dayOf, daysBetween, startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { words } from "./copy";

function dayBefore(on: string, locale: Locale): string {
  return say(words.by, locale, { date: longDate(startOfDay(on), locale) });
}

/** The day of a promise, as date and distance. */
export function promiseDay(on: string, now: Date, locale: Locale): string {
  const n = daysBetween(dayOf(now), on);
  const date = dayBefore(on, locale);
  const distance = n === 0 ? words.dueToday : n > 0 ? words.daysLeft : words.daysOver;
  return say(words.dayAndDistance, locale, {
    date,
    distance: say(distance, locale, { n: Math.abs(n) }),
  });
}

type Props = {
  text: string;
  on: string | null;
  person: string | null;
  now: Date;
  /** It was kept, broken or replaced: only its day is told, no distance. */
  past?: boolean;
  locale: Locale;
};

/** What was promised, by when and by whom. */
export function PromiseNote({ text, on, person, now, past, locale }: Props) {
  const parts = [
    on && (past ? dayBefore(on, locale) : promiseDay(on, now, locale)),
    person && say(words.responsible, locale, { name: person }),
  ].filter(Boolean);
  return (
    <div className="promise">
      <p>
        <b>{say(words.promise, locale)}</b> {text}
      </p>
      <p className="meta">{parts.join(" · ")}</p>
    </div>
  );
}
