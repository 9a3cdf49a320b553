import { FollowButton } from "@/components/notification/follow-button";
import type { Locale } from "@/lib/core/i18n";

type State = { readonly following: boolean } | null;
type Props = {
  problem: { readonly ref: string; readonly divisionCode: string };
  follow: State;
  place: State;
  locale: Locale;
};

/** To hear of this problem, or of everything of common concern where it is. */
export function FollowHere({ problem, follow, place, locale }: Props) {
  const page = `/problems/${problem.ref}`;
  return (
    <div className="actions mt-3">
      {follow && (
        <FollowButton
          {...follow}
          subject="problem"
          subjectKey={problem.ref}
          page={page}
          locale={locale}
        />
      )}
      {place && (
        <FollowButton
          {...place}
          subject="division"
          subjectKey={problem.divisionCode}
          page={page}
          locale={locale}
        />
      )}
    </div>
  );
}
