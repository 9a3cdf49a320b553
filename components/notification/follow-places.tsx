import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { followCopy as copy } from "@/lib/notification/copy/follow";
import type { PlaceToFollow } from "@/lib/notification/model/follow";
import { FollowButton } from "./follow-button";

type Props = {
  places: readonly PlaceToFollow[];
  /** Where it stands, to come back to. */
  page: string;
  locale: Locale;
};

/** To hear of what else is reported where this is: the compound and the community, each by its name. */
export function FollowPlaces({ places, page, locale }: Props) {
  if (places.length === 0) return null;
  return (
    <Section id="around" title={say(copy.around, locale)}>
      <p className="soft mb-3">{say(copy.aroundLead, locale)}</p>
      <div className="no-print grid gap-2">
        {places.map(({ subject, key, name, following }) => (
          <FollowButton
            key={key}
            subject={subject}
            subjectKey={key}
            name={name}
            page={page}
            following={following}
            locale={locale}
          />
        ))}
      </div>
    </Section>
  );
}
