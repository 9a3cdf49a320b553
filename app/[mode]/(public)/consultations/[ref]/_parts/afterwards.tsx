import { Section } from "@/components/ui/section-head";
import type { ConsultationItem } from "@/lib/consultation/queries/consultation-item";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { consultationsCopy as copy } from "../../copy";

/** What follows; once host and head have confirmed, the public summary. */
export function Afterwards({ it, locale }: { it: ConsultationItem; locale: Locale }) {
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
    </Section>
  );
}
