import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section-head";
import { type PaperName, paperNames } from "@/lib/consultation/copy/papers";
import type { ConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

/** The papers of the consultation, to print or file; the summary once it is public. */
export function Papers({ found, locale }: { found: ConsultationOnDesk; locale: Locale }) {
  const names: PaperName[] = [
    ...(found.minutes ? (["minutes"] as const) : []),
    ...(found.it.summary ? (["summary"] as const) : []),
    ...(found.mayRecord ? (["sign-in"] as const) : []),
  ];
  return (
    <Section id="papers" title={say(copy.papers, locale)} aside={say(copy.papersNote, locale)}>
      <div className="actions py-3">
        {names.flatMap((name) => {
          const at = `/consultations/${found.it.ref}/papers/${name}`;
          const label = { name: say(paperNames[name], locale) };
          return [
            <LinkButton key={`${name}.docx`} even href={`${at}.docx`} icon="file-text">
              {say(copy.word, locale, label)}
            </LinkButton>,
            <LinkButton key={`${name}.pdf`} even href={`${at}.pdf`} icon="download">
              {say(copy.pdf, locale, label)}
            </LinkButton>,
          ];
        })}
      </div>
    </Section>
  );
}
