import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { AwaitedRating } from "@/lib/suggestion/queries/rating";
import { copy } from "../copy";

type Props = { rows: readonly AwaitedRating[]; locale: Locale };

/** Answers on which a member who was there has not spoken; nothing where there are none. */
export function Awaited({ rows, locale }: Props) {
  if (rows.length === 0) return null;
  return (
    <Section id="rate" title={say(copy.rate, locale)} aside={say(copy.rateNote, locale)}>
      <Rows>
        {rows.map(({ ref, title, department, until }) => (
          <Row
            key={ref}
            href={`/suggestions/${ref}/rate`}
            title={title}
            meta={
              <Meta
                as="span"
                parts={[
                  department,
                  until && say(copy.rateUntil, locale, { date: shortDate(until, locale) }),
                ]}
              />
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
