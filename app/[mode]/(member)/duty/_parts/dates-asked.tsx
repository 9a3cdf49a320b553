import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { listDatesAsked } from "@/lib/consultation/queries/date-poll";
import type { Actor } from "@/lib/core/actor";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { dutyCopy as copy } from "../copy";

type Props = { actor: Actor; now: Date; locale: Locale };

/** Polls for a date that wait for an answer, the first to close first. */
export async function DatesAsked({ actor, now, locale }: Props) {
  const rows = await listDatesAsked(actor, now);
  if (rows.length === 0) return null;
  return (
    <Section id="dates" title={say(copy.dates, locale)}>
      <Rows>
        {rows.map((row) => (
          <Row
            key={row.ref}
            title={row.title}
            href={`/consultations/${row.ref}/dates`}
            end={
              <span className="meta">
                {say(row.answered ? copy.datesAnswered : copy.datesOpen, locale)}
              </span>
            }
            meta={say(copy.datesUntil, locale, {
              when: `${longDate(row.closesAt, locale)} ${clockTime(row.closesAt)}`,
            })}
          />
        ))}
      </Rows>
    </Section>
  );
}
