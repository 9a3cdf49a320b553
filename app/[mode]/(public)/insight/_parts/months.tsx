import { Trend } from "@/components/charts/trend";
import { linksFor } from "@/components/insight/links";
import { Rate } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { addDays, type Day } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import type { SuggestionCell } from "@/lib/insight/model";
import { type MonthPoint, trendOf } from "@/lib/insight/rules/figures";
import { insightCopy as copy } from "../copy";
import type { Asked } from "./asked";

type Props = { cells: readonly SuggestionCell[]; asked: Asked; today: Day; locale: Locale };

/** Fewer than ten say nothing as a share. */
const enough = 10;

function pointOf({ month, raised, adopted }: MonthPoint, scope: string, locale: Locale) {
  const from = `${month}-01`;
  const next = `${addDays(from, 31).slice(0, 7)}-01`;
  const links = linksFor({ scope, from, to: addDays(next, -1) });
  return {
    key: month,
    label: say(copy.month, locale, { n: Number(month.slice(5)) }),
    numerator: adopted,
    denominator: raised,
    href: links.suggestions({ adoption: "taken" }),
  };
}

/** The adoption rate month by month, where a month has enough for a rate. */
export function Months({ cells, asked, today, locale }: Props) {
  const months = trendOf(cells, asked.period, today);
  const points = months.map((month) => pointOf(month, asked.scope, locale));
  const drawn = points.filter((point) => point.denominator >= enough);
  const share = (point: (typeof points)[number]) => point.numerator / point.denominator;
  const best = drawn.toSorted((a, b) => share(b) - share(a))[0];
  const name = say(copy.monthsName, locale, {
    from: points[0]?.label ?? "",
    to: points.at(-1)?.label ?? "",
  });
  return (
    <Section id="months" title={say(copy.months, locale)} aside={say(copy.monthsNote, locale)}>
      <Trend name={name} locale={locale} points={points} />
      <p className="meta mt-3">
        {best && drawn.length > 1 ? (
          <>
            {say(copy.bestMonth, locale, { month: best.label })}
            <Rate
              locale={locale}
              numerator={best.numerator}
              denominator={best.denominator}
              unit={say(copy.unit, locale)}
              href={best.href}
            />
          </>
        ) : (
          say(copy.tooFew, locale)
        )}
      </p>
    </Section>
  );
}
