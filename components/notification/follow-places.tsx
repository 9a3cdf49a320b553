import { Section } from "@/components/ui/section-head";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { followCopy as copy } from "@/lib/notification/copy/follow";
import { placesToFollow } from "@/lib/notification/queries/follow-places";
import { FollowButton } from "./follow-button";

type Props = {
  actor: Actor;
  place: { readonly divisionCode: string; readonly compoundId: string | null };
  /** Where it stands, to come back to. */
  page: string;
  locale: Locale;
};

/** To hear of what else is reported where this is: the compound and the community, each by its name. */
export async function FollowPlaces({ actor, place, page, locale }: Props) {
  const places = await placesToFollow(actor, place);
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
