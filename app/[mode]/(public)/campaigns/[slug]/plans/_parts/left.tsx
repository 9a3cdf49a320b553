import { Columns } from "@/components/charts/columns";
import { Section } from "@/components/ui/section-head";
import type { Board } from "@/lib/campaign/queries/plans";
import { leftOver } from "@/lib/campaign/rules/board";
import { type Day, dayOf, startOfDay } from "@/lib/core/day";
import { type Locale, longDate, monthDay, say } from "@/lib/core/i18n";
import { plansCopy as copy } from "../copy";

type Props = { board: Board; startedAt: Date | null; locale: Locale };

/** How many were left after each day on which something changed, from the first. */
export function Left({ board, startedAt, locale }: Props) {
  if (!startedAt || board.rows.length === 0) return null;
  const points = leftOver({ day: dayOf(startedAt), count: board.rows.length }, board.moves);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const long = (day: Day) => longDate(startOfDay(day), locale);
  const name = say(copy.leftName, locale, {
    ...{ from: long(first.day), to: long(last.day) },
    ...{ start: board.rows.length, left: last.left },
  });
  return (
    <Section id="left" title={say(copy.left, locale)}>
      <Columns
        name={name}
        heads={{ point: say(copy.day, locale), value: say(copy.leftThen, locale) }}
        points={points.map(({ day, left }) => ({
          ...{ key: day, value: left, name: long(day) },
          label: monthDay(startOfDay(day), locale),
        }))}
        locale={locale}
      />
    </Section>
  );
}
