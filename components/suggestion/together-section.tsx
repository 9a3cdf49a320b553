import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { startOfDay } from "@/lib/core/day";
import { joined, type Locale, say, shortDate } from "@/lib/core/i18n";
import { visitLabels, togetherWords as words } from "@/lib/suggestion/copy/group";
import type { Together } from "@/lib/suggestion/model/group";
import { SuggestionStatusTag } from "./status-tag";

type Props = {
  /** null: it is handled by itself. */
  of: Together | null;
  /** Where a suggestion opens. */
  base: string;
  locale: Locale;
  /** The group's own page, for those who work on it. */
  link?: { href: string; label: string };
};

/** The others of the group, and the trips that count once for all; every answer stays apart. */
export function TogetherSection({ of, base, locale, link }: Props) {
  if (!of) return null;
  const trips = of.visits.map(({ kind, onDay }) =>
    say(words.trip, locale, {
      kind: say(visitLabels[kind], locale),
      date: shortDate(startOfDay(onDay), locale),
    }),
  );
  return (
    <Section id="together" title={say(words.title, locale)} link={link}>
      <p className="meta">{say(words.apart, locale)}</p>
      <Rows>
        {of.others.map((other) => (
          <Row
            key={other.ref}
            href={`${base}/${other.ref}`}
            title={other.title}
            meta={
              <Meta as="span" parts={[other.ref, other.leads ? say(words.lead, locale) : null]} />
            }
            end={<SuggestionStatusTag status={other.status} locale={locale} />}
          />
        ))}
      </Rows>
      {trips.length > 0 && (
        <p className="mt-3">
          {say(words.trips, locale, { n: trips.length, all: joined(trips, locale) })}
        </p>
      )}
    </Section>
  );
}
