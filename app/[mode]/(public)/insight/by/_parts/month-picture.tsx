import { Columns } from "@/components/charts/columns";
import { Trend } from "@/components/charts/trend";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { boardLabels } from "@/lib/insight/copy/board";
import { byCopy as copy } from "@/lib/insight/copy/split";
import { boardFigure } from "@/lib/insight/model/figures";
import type { Read } from "./rows";

/** A share as a line through the months, a count as columns. */
export function MonthPicture({ read, locale }: { read: Read; locale: Locale }) {
  const { figure, rows } = read;
  const label = say(boardLabels[figure], locale);
  const points = rows
    .toSorted((a, b) => a.key.localeCompare(b.key))
    .map((row) => {
      const own = boardFigure(figure, row.measures);
      return {
        ...{ key: row.key, name: row.name, href: row.opens(own) },
        label: say(copy.monthShort, locale, { n: Number(row.key.slice(5)) }),
        ...{ value: own.value, numerator: own.value, denominator: own.all ?? 0 },
        isShare: own.all !== null,
      };
    });
  return (
    <Section id="picture" title={say(copy.throughMonths, locale, { figure: label })}>
      {points.some((point) => point.isShare) ? (
        <Trend name={label} locale={locale} points={points} />
      ) : (
        <Columns
          name={label}
          heads={{ point: say(boardLabels[figure], locale), value: label }}
          points={points}
          locale={locale}
        />
      )}
    </Section>
  );
}
