import { EmptyState } from "@/components/ui/empty-state";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { shownName } from "@/lib/account/copy";
import { type Locale, say } from "@/lib/core/i18n";
import type { VenueItem } from "@/lib/place/queries/venue";
import { expertiseNames } from "@/lib/place/rules/expertise";
import { venuesCopy as copy } from "../../copy";

export function Members({ venue, locale }: { venue: VenueItem; locale: Locale }) {
  return (
    <Section
      id="members"
      title={say(copy.joined, locale)}
      aside={say(copy.members, locale, { n: venue.memberCount })}
    >
      {venue.members.length === 0 ? (
        <EmptyState>{say(copy.nobody, locale)}</EmptyState>
      ) : (
        <Rows>
          {venue.members.map(({ slug, expertise, ...person }) => (
            <Row
              key={slug}
              href={`/members/${slug}`}
              title={shownName(person, locale)}
              meta={expertiseNames(expertise, locale)}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}
