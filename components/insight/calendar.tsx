import { Heat, type HeatColumn, type HeatRow } from "@/components/charts/heat";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section-head";
import { type Day, startOfDay } from "@/lib/core/day";
import { count, type Locale, languageTag, longDate, monthDay, say } from "@/lib/core/i18n";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import type { BoardAsked } from "@/lib/insight/model/asked";
import { type HeatDay, heatMonths, heatSpan, heatWeeks } from "@/lib/insight/model/heat";
import type { BoardLinks } from "./board-links";

type Props = {
  days: readonly HeatDay[];
  asked: BoardAsked;
  links: BoardLinks;
  today: Day;
  locale: Locale;
};

const monday = Date.UTC(2026, 0, 5);
const weekdayNames = (locale: Locale) =>
  Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(languageTag(locale), { weekday: "short", timeZone: "UTC" }).format(
      monday + day * 86_400_000,
    ),
  );

const monthLabel = (month: string, locale: Locale) =>
  say(copy.month, locale, { n: Number(month.slice(5, 7)) });

function columnsOf(days: readonly HeatDay[], span: { from: Day; to: Day }, locale: Locale) {
  let labelled = "";
  return heatWeeks(days, span.from, span.to).map((week): HeatColumn => {
    const first = week.find((cell) => cell !== null);
    const month = first?.day.slice(0, 7) ?? "";
    const isNew = month !== labelled && Number(first?.day.slice(8) ?? 31) <= 7;
    if (isNew) labelled = month;
    return {
      key: first?.day ?? "",
      label: isNew ? monthLabel(month, locale) : undefined,
      squares: week.map((cell) =>
        cell
          ? {
              ...{ key: cell.day, value: cell.count, depth: cell.depth },
              title: `${monthDay(startOfDay(cell.day), locale)} ${count(cell.count, locale)}`,
            }
          : null,
      ),
    };
  });
}

function rowsOf({ links, locale }: Props, days: readonly HeatDay[]): HeatRow[] {
  const one = (day: Day) => ({ period: { key: "days", from: day, to: day } });
  return heatMonths(days).map(({ month, count: value, days: own }) => ({
    ...{ key: month, value },
    label: say(copy.monthName, locale, { y: month.slice(0, 4), n: Number(month.slice(5)) }),
    days: own.map(({ day, count: held }) => ({
      key: day,
      label: `${monthDay(startOfDay(day), locale)}${held > 1 ? ` × ${held}` : ""}`,
      href: links.items("held", {}, one(day)),
    })),
  }));
}

/** The days on which consultations were held, week by week. */
export function Calendar(props: Props) {
  const { asked, today, locale } = props;
  const { from, to } = asked.period;
  const span = heatSpan(from, to > today && from <= today ? today : to);
  const days = props.days.filter((each) => each.day >= span.from && each.day <= span.to);
  const date = (day: Day) => longDate(startOfDay(day), locale);
  const name = { from: date(span.from), to: date(span.to), n: days.length };
  return (
    <Section id="calendar" title={say(copy.heat, locale)} aside={say(copy.heatNote, locale)}>
      {days.length === 0 ? (
        <EmptyState>{say(copy.heatNone, locale)}</EmptyState>
      ) : (
        <Heat
          name={say(copy.heatName, locale, name)}
          weekdays={weekdayNames(locale)}
          columns={columnsOf(days, span, locale)}
          heads={{
            label: say(copy.monthHead, locale),
            days: say(copy.days, locale),
            value: say(copy.sessions, locale),
          }}
          rows={rowsOf(props, days)}
          locale={locale}
        />
      )}
    </Section>
  );
}
