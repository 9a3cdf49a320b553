import Link from "next/link";
import { words } from "@/components/suggestion/copy";
import { LinkButton } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { AssignmentRole } from "@/lib/suggestion/model";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import { item } from "../../copy";

type Props = { dossier: Dossier; locale: Locale };

export function Aside({ dossier, locale }: Props) {
  const { ref, status, clocks } = dossier;
  return (
    <aside className="col stuck">
      {status === "answered" && clocks.rating && (
        <section className="sheet pad" aria-labelledby="rate">
          <h2 id="rate">{say(item.rate, locale)}</h2>
          <p className="mt-3">
            <LinkButton wide href={`/suggestions/${ref}/rate`}>
              {say(item.rateButton, locale)}
            </LinkButton>
          </p>
          <p className="meta mt-3">
            {say(item.rateNote, locale, { date: shortDate(clocks.rating.dueAt, locale) })}
          </p>
        </section>
      )}
      <Who dossier={dossier} locale={locale} />
      <p>
        <LinkButton href={`/trace/${ref}`} icon="route" wide>
          {say(item.trace, locale)}
        </LinkButton>
      </p>
    </aside>
  );
}

function Who({ dossier, locale }: Props) {
  const { consultation, problem, clocks, lead } = dossier;
  const names = (role: AssignmentRole) =>
    dossier.parts
      .filter((part) => part.role === role)
      .map((part) => part.department?.name)
      .join(say(words.listComma, locale));
  const { venue } = consultation;
  const reply = clocks.reply && !clocks.reply.metAt ? shortDate(clocks.reply.dueAt, locale) : null;
  return (
    <Section id="who" title={say(item.who, locale)}>
      <DefinitionList
        items={[
          { term: say(item.lead, locale), value: lead?.name ?? say(item.notYet, locale) },
          { term: say(item.co, locale), value: names("co-handler") },
          { term: say(item.separateTerm, locale), value: names("separate") },
          { term: say(item.replyBy, locale), value: reply },
          {
            term: say(item.station, locale),
            value: venue && <Link href={`/venues/${venue.code}`}>{venue.name}</Link>,
          },
          { term: say(item.phone, locale), value: venue?.phone },
          {
            term: say(item.from, locale),
            value: <Link href={`/consultations/${consultation.ref}`}>{consultation.title}</Link>,
          },
          {
            term: say(item.problem, locale),
            value: problem && <Link href={`/problems/${problem.ref}`}>{problem.title}</Link>,
          },
        ]}
      />
    </Section>
  );
}
