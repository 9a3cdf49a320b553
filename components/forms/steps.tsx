import { type Locale, say } from "@/lib/core/i18n";
import { forms } from "./copy";

/** Where one is in a form of several pages; `current` counts from 0. */
export function Steps({
  names,
  current,
  locale,
}: {
  names: readonly string[];
  current: number;
  locale: Locale;
}) {
  const label = say(forms.step, locale, { n: String(current + 1), all: String(names.length) });
  return (
    <nav className="steps" aria-label={label}>
      <ol>
        {names.map((name, place) => (
          <li
            key={name}
            className={place < current ? "done" : place === current ? "now" : undefined}
            aria-current={place === current ? "step" : undefined}
          >
            {name}
          </li>
        ))}
      </ol>
    </nav>
  );
}
