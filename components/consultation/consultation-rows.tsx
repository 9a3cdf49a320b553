import { StateTag } from "@/components/problem/state-tag";
import { DateCard } from "@/components/ui/date-card";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { formLabels, statusTags } from "@/lib/consultation/copy";
import type { ConsultationForm, ConsultationStatus } from "@/lib/consultation/model";
import { dayOf } from "@/lib/core/day";
import { clockTime, type Locale, say } from "@/lib/core/i18n";
import { consultationWords } from "./copy";

export type ConsultationLine = {
  readonly ref: string;
  readonly title: string;
  readonly status: ConsultationStatus;
  readonly form: ConsultationForm;
  readonly venue: string;
  readonly street: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly seatsTaken: number;
};

type Props = {
  rows: readonly ConsultationLine[];
  /** The folder their pages stand in. */
  base: string;
  now: Date;
  locale: Locale;
};

/** Consultations by their day; a cancelled one is struck out, today's is lake. */
export function ConsultationRows({ rows, base, now, locale }: Props) {
  return (
    <Rows>
      {rows.map((row) => (
        <Row
          key={row.ref}
          title={row.title}
          href={`${base}/${row.ref}`}
          lead={<DateCard at={row.startsAt} locale={locale} state={dateState(row, now)} />}
          end={<StateTag tag={statusTags[row.status]} locale={locale} />}
          meta={
            <Meta
              as="span"
              parts={[
                hours(row),
                row.venue,
                row.street,
                say(formLabels[row.form], locale),
                row.status === "open" ? seatsLeft(row, locale) : null,
              ]}
            />
          }
        />
      ))}
    </Rows>
  );
}

export function hours(times: { startsAt: Date; endsAt: Date }): string {
  return `${clockTime(times.startsAt)}—${clockTime(times.endsAt)}`;
}

export function dateState(
  it: { startsAt: Date; endsAt: Date; status: string },
  now: Date,
): "past" | "today" | "ahead" | "cancelled" {
  if (it.status === "cancelled") return "cancelled";
  if (dayOf(it.startsAt) === dayOf(now)) return "today";
  return it.endsAt < now ? "past" : "ahead";
}

export function seatsLeft(it: { capacity: number; seatsTaken: number }, locale: Locale): string {
  const left = Math.max(0, it.capacity - it.seatsTaken);
  return left > 0
    ? say(consultationWords.seats, locale, { left, capacity: it.capacity })
    : say(consultationWords.full, locale, { capacity: it.capacity });
}
