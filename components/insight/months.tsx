import { Trend } from "@/components/charts/trend";
import { Rate } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import type { BoardAsked } from "@/lib/insight/model/asked";
import { type BoardLinks, rowChange } from "./board-links";

type MonthPoint = {
  readonly month: string;
  readonly raised: number;
  readonly adopted: number;
};

type Props = {
  months: readonly MonthPoint[];
  asked: BoardAsked;
  links: BoardLinks;
  locale: Locale;
};

/** Fewer than ten say nothing as a share. */
const enough = 10;

function pointOf({ month, raised, adopted }: MonthPoint, { asked, links, locale }: Props) {
  const change = rowChange(asked, "month", { key: month, code: month }) ?? {};
  return {
    key: month,
    label: say(copy.month, locale, { n: Number(month.slice(5)) }),
    numerator: adopted,
    denominator: raised,
    href: links.items("taken", {}, change),
  };
}

/** The adoption rate month by month, where a month has enough for a rate. */
export function Months(props: Props) {
  const { locale } = props;
  const points = props.months.map((month) => pointOf(month, props));
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
