import { type ConsultationLine, seatsLeft } from "@/components/consultation/consultation-rows";
import { LinkButton } from "@/components/ui/button";
import { DateCard } from "@/components/ui/date-card";
import { EmptyState } from "@/components/ui/empty-state";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { clockTime, type Locale, say } from "@/lib/core/i18n";
import { homeCopy as copy } from "../copy";

type Props = { rows: readonly ConsultationLine[]; locale: Locale };

/** What will be deliberated soonest, where, and how many seats are left. */
export function ComingConsultations({ rows, locale }: Props) {
  const all = { href: "/consultations", label: say(copy.allConsultations, locale) };
  return (
    <Section id="coming" title={say(copy.consultations, locale)} link={all}>
      {rows.length > 0 ? (
        <Rows>
          {rows.map((row) => (
            <Row
              key={row.ref}
              href={`/consultations/${row.ref}`}
              lead={<DateCard at={row.startsAt} locale={locale} />}
              title={row.title}
              meta={`${clockTime(row.startsAt)} · ${row.venue}`}
            >
              {row.status === "open" && seatsLeft(row, locale)}
            </Row>
          ))}
        </Rows>
      ) : (
        <EmptyState
          action={
            <LinkButton href="/consultations?when=past">
              {say(copy.pastConsultations, locale)}
            </LinkButton>
          }
        >
          {say(copy.noConsultations, locale)}
        </EmptyState>
      )}
    </Section>
  );
}
