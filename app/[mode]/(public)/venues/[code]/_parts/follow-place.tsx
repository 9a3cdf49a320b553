import { FollowButton } from "@/components/notification/follow-button";
import type { Locale } from "@/lib/core/i18n";
import { followState } from "@/lib/notification/queries/follows";
import { currentActor } from "@/lib/web/current-actor";

type Props = { venue: { code: string; divisionCode: string }; locale: Locale };

/** To hear of what is of common concern around this venue. */
export async function FollowPlace({ venue, locale }: Props) {
  const state = await followState(await currentActor(), "division", venue.divisionCode);
  if (!state) return null;
  return (
    <div className="mt-3">
      <FollowButton
        {...state}
        subject="division"
        subjectKey={venue.divisionCode}
        page={`/venues/${venue.code}`}
        locale={locale}
      />
    </div>
  );
}
