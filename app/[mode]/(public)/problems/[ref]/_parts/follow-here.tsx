import { FollowButton } from "@/components/notification/follow-button";
import type { Locale } from "@/lib/core/i18n";
import type { PlaceToFollow } from "@/lib/notification/model/follow";

type Props = {
  problem: { readonly ref: string };
  follow: { readonly following: boolean } | null;
  places: readonly PlaceToFollow[];
  locale: Locale;
};

/** To hear of this problem, or of everything of common concern where it is. */
export function FollowHere({ problem, follow, places, locale }: Props) {
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
      {places.map(({ subject, key, name, following }) => (
        <FollowButton
          key={key}
          subject={subject}
          subjectKey={key}
          name={name}
          following={following}
          page={page}
          locale={locale}
        />
      ))}
    </div>
  );
}
