import { Figure } from "@/components/ui/figure";
import { startOfDay } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { problemWords } from "./copy";

type Props = {
  measure: {
    baseline: { from: string; to: string; count: number };
    after: { from: string; to: string; count: number; atMost: number; daysLeft: number } | null;
  };
  /** Where the complaints behind the figures are listed. */
  href: string;
  locale: Locale;
};

function period(days: { from: string; to: string }, locale: Locale): string {
  const [from, to] = [days.from, days.to].map((day) => shortDate(startOfDay(day), locale));
  return say(problemWords.period, locale, { from: from ?? "", to: to ?? "" });
}

/** New complaints before it was confirmed and since it was declared resolved, side by side. */
export function MeasureFigures({ measure, href, locale }: Props) {
  const { baseline, after } = measure;
  const unit = say(problemWords.unit, locale);
  return (
    <div className="flex flex-wrap gap-x-12 gap-y-5 py-3">
      <div>
        <p className="meta">{say(problemWords.beforehand, locale)}</p>
        <Figure value={baseline.count} unit={unit} href={href} locale={locale} />
        <p className="meta">{period(baseline, locale)}</p>
      </div>
      <div>
        <p className="meta">{say(problemWords.afterwards, locale)}</p>
        <Figure value={after?.count ?? null} unit={unit} href={href} locale={locale} />
        <p className="meta">
          {after
            ? `${period(after, locale)} · ${say(problemWords.atMost, locale, { n: after.atMost })}`
            : say(problemWords.notYet, locale)}
        </p>
        {after && after.daysLeft > 0 && (
          <p className="meta">{say(problemWords.daysLeft, locale, { n: after.daysLeft })}</p>
        )}
      </div>
    </div>
  );
}
