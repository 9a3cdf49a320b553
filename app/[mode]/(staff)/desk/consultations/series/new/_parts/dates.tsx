import { hours } from "@/components/consultation/consultation-rows";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import { clashes, type SeriesDate } from "@/lib/consultation/rules/series";
import { startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say, shortDate } from "@/lib/core/i18n";
import { seriesCopy as copy } from "../../copy";

type Props = { dates: readonly SeriesDate[]; locale: Locale };

const shown = 12;

/** Every day on which it would be held, with what stands in the way, before anything is made. */
export function Dates({ dates, locale }: Props) {
  if (dates.length === 0) return <Notice kind="late">{say(copy.noDates, locale)}</Notice>;
  const counts = { n: dates.length, clashing: dates.filter(clashes).length };
  const rest = dates.slice(shown);
  return (
    <Section id="dates" title={say(copy.dates, locale)} aside={say(copy.datesNote, locale, counts)}>
      <DateRows dates={dates.slice(0, shown)} locale={locale} />
      {rest.length > 0 && (
        <details open={rest.some(clashes)}>
          <summary>{say(copy.moreDates, locale, { n: rest.length })}</summary>
          <DateRows dates={rest} locale={locale} />
        </details>
      )}
    </Section>
  );
}

function DateRows({ dates, locale }: Props) {
  return (
    <Rows>
      {dates.map((each) => (
        <Row
          key={each.day}
          title={longDate(each.startsAt, locale)}
          meta={metaOf(each, locale)}
          end={<Clash date={each} locale={locale} />}
        />
      ))}
    </Rows>
  );
}

function metaOf(date: SeriesDate, locale: Locale): string {
  if (date.day === date.heldOn) return hours(date);
  const day = shortDate(startOfDay(date.day), locale);
  return `${hours(date)} · ${say(copy.instead, locale, { day })}`;
}

function Clash({ date, locale }: { date: SeriesDate; locale: Locale }) {
  const list = (titles: readonly string[]) => titles.join(say(copy.and, locale));
  return (
    <>
      {date.venueBusy.length > 0 && (
        <Tag kind="no">{say(copy.venueBusy, locale, { titles: list(date.venueBusy) })}</Tag>
      )}
      {date.hostBusy.length > 0 && (
        <Tag kind="no">{say(copy.hostBusy, locale, { titles: list(date.hostBusy) })}</Tag>
      )}
    </>
  );
}
