import { DateCard } from "@/components/ui/date-card";
import { EmptyState } from "@/components/ui/empty-state";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import { statusTags } from "@/lib/consultation/copy";
import type { VenueMeeting } from "@/lib/consultation/queries/venue-activity";
import { clockTime, type Locale, say } from "@/lib/core/i18n";
import { venuesCopy as copy } from "../../copy";

type Props = {
  when: "coming" | "past";
  rows: readonly VenueMeeting[];
  /** The venue whose calendar can be subscribed to. */
  calendar?: string;
  locale: Locale;
};

const empty = { coming: copy.noneComing, past: copy.nonePast };

export function Meetings({ when, rows, calendar, locale }: Props) {
  const link = calendar && {
    href: `/venues/${calendar}/calendar.ics`,
    label: say(copy.calendar, locale),
  };
  return (
    <Section id={when} title={say(copy[when], locale)} link={link || undefined}>
      {rows.length === 0 && <EmptyState>{say(empty[when], locale)}</EmptyState>}
      <Rows>
        {rows.map((row) => (
          <Meeting key={row.ref} row={row} locale={locale} />
        ))}
      </Rows>
    </Section>
  );
}

function Meeting({ row, locale }: { row: VenueMeeting; locale: Locale }) {
  const { shape, ...word } = statusTags[row.status];
  const seats = say(copy.seats, locale, { taken: row.seatsTaken, capacity: row.capacity });
  return (
    <Row
      href={`/consultations/${row.ref}`}
      title={row.title}
      lead={<DateCard at={row.startsAt} locale={locale} />}
      meta={`${clockTime(row.startsAt)} · ${seats}`}
      end={shape === "plain" ? null : <Tag kind={shape}>{say(word, locale)}</Tag>}
    />
  );
}
