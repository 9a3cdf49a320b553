import { dateState, hours } from "@/components/consultation/consultation-rows";
import { StateTag } from "@/components/problem/state-tag";
import { DateCard } from "@/components/ui/date-card";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { attendanceTags, capacityLabels } from "@/lib/consultation/copy";
import { capacity } from "@/lib/consultation/model";
import type { MyAttendance } from "@/lib/consultation/queries/my-consultations";
import { type Locale, say } from "@/lib/core/i18n";
import { dutyCopy as copy } from "../copy";

type Props = { rows: readonly MyAttendance[]; now: Date; locale: Locale };

/** What one said yes to, is waiting for, or asked leave from. On the day the row leads to the door. */
export function Coming({ rows, now, locale }: Props) {
  return (
    <Section id="coming" title={say(copy.coming, locale)}>
      {rows.length === 0 && <p className="soft py-3">{say(copy.noComing, locale)}</p>}
      <Rows>
        {rows.map((row) => {
          const isOpen = row.consultation === "in-session" && row.status !== "present";
          return (
            <Row
              key={row.attendanceId}
              title={row.title}
              href={`/consultations/${row.ref}${isOpen ? "/sign-in" : ""}`}
              lead={
                <DateCard
                  at={row.startsAt}
                  locale={locale}
                  state={dateState({ ...row, status: row.consultation }, now)}
                />
              }
              end={<StateTag tag={attendanceTags[row.status]} locale={locale} />}
              meta={
                <Meta
                  as="span"
                  parts={[
                    hours(row),
                    row.venue,
                    say(capacityLabels[capacity.parse(row.as)], locale),
                    isOpen ? say(copy.door, locale) : null,
                  ]}
                />
              }
            />
          );
        })}
      </Rows>
    </Section>
  );
}
