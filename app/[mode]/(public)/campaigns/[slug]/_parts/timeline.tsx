import { Columns } from "@/components/charts/columns";
import { Section } from "@/components/ui/section-head";
import { type HeldCell, timelineOf } from "@/lib/campaign/rules/progress";
import { type Day, startOfDay } from "@/lib/core/day";
import { type Locale, longDate, monthDay, say } from "@/lib/core/i18n";
import { campaignsCopy as copy } from "../../copy";

/** How many were held on each day on which any was. */
export function Timeline({ held, locale }: { held: readonly HeldCell[]; locale: Locale }) {
  const points = timelineOf(held);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const long = (day: Day) => longDate(startOfDay(day), locale);
  const name = say(copy.timelineName, locale, {
    from: long(first.day),
    to: long(last.day),
    total: last.total,
  });
  return (
    <Section id="timeline" title={say(copy.timeline, locale)}>
      <Columns
        name={name}
        heads={{
          point: say(copy.day, locale),
          value: say(copy.heldThatDay, locale),
          beside: say(copy.upToThen, locale),
        }}
        points={points.map(({ day, held: value, total }) => ({
          ...{ key: day, value, beside: total, name: long(day) },
          label: monthDay(startOfDay(day), locale),
        }))}
        locale={locale}
      />
    </Section>
  );
}
