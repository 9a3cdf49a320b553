import { dateState, hours } from "@/components/consultation/consultation-rows";
import { StateTag } from "@/components/problem/state-tag";
import { DateCard } from "@/components/ui/date-card";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { actLabels, matterTags, statusTags } from "@/lib/consultation/copy";
import type { ConsultationInHand, MatterInHand } from "@/lib/consultation/queries/in-hand";
import { type Locale, say } from "@/lib/core/i18n";
import { dutyCopy as copy } from "../copy";

type Props = {
  consultations: readonly ConsultationInHand[];
  matters: readonly MatterInHand[];
  now: Date;
  locale: Locale;
};

/** What waits for this person by their office: minutes to sign, meetings to hold, matters to settle. */
export function InHand({ consultations, matters, now, locale }: Props) {
  if (consultations.length + matters.length === 0) return null;
  return (
    <Section id="in-hand" title={say(copy.inHand, locale)}>
      <Rows>
        {matters.map((row) => (
          <Row
            key={row.ref}
            title={row.title}
            href={row.problemRef ? `/desk/problems/${row.problemRef}` : `/desk/matters/${row.ref}`}
            end={<StateTag tag={matterTags[row.status]} locale={locale} />}
            meta={<Meta as="span" parts={[say(copy.matter, locale), row.place]} />}
          />
        ))}
        {consultations.map((row) => (
          <Row
            key={row.ref}
            title={row.title}
            href={`/desk/consultations/${row.ref}`}
            lead={<DateCard at={row.startsAt} locale={locale} state={dateState(row, now)} />}
            end={<StateTag tag={statusTags[row.status]} locale={locale} />}
            meta={
              <Meta
                as="span"
                parts={[hours(row), row.venue, row.act && say(actLabels[row.act], locale)]}
              />
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
