import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section-head";
import type { ConsultationItem } from "@/lib/consultation/queries/consultation-item";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { consultationsCopy as copy } from "../../copy";

type Props = {
  it: ConsultationItem;
  /** What those who reported were told. */
  sentence: string | undefined;
  locale: Locale;
};

/** What follows; once host and head have confirmed, the public summary. */
export function Afterwards({ it, sentence, locale }: Props) {
  if (!it.summary || !it.confirmedAt) {
    return (
      <Section id="after" title={say(copy.after, locale)}>
        <p className="py-3">{say(copy.afterText, locale)}</p>
      </Section>
    );
  }
  const date = longDate(it.confirmedAt, locale);
  return (
    <Section
      id="after"
      title={say(copy.summary, locale)}
      aside={say(copy.confirmedOn, locale, { date })}
    >
      <p className="py-3 whitespace-pre-line">{it.summary}</p>
      {sentence && (
        <p className="pb-3">
          <b>{say(copy.toReporters, locale)}</b> {sentence}
        </p>
      )}
      <p className="actions">
        <LinkButton href={`/consultations/${it.ref}/papers/summary.pdf`} icon="download">
          {say(copy.summaryPdf, locale)}
        </LinkButton>
        <LinkButton href={`/consultations/${it.ref}/papers/summary.docx`} icon="file-text">
          {say(copy.summaryWord, locale)}
        </LinkButton>
      </p>
    </Section>
  );
}
