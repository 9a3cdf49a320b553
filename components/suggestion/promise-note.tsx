import { dayOf, daysBetween, startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { words } from "./copy";

/** The day of a promise, as date and distance. */
export function promiseDay(on: string, now: Date, locale: Locale): string {
  const n = daysBetween(dayOf(now), on);
  const date = say(words.by, locale, { date: longDate(startOfDay(on), locale) });
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
  locale: Locale;
};

/** What was promised, by when and by whom. */
export function PromiseNote({ text, on, person, now, locale }: Props) {
  const parts = [
    on && promiseDay(on, now, locale),
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
