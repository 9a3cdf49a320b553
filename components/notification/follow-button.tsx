import { Button } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { followCopy as copy, followActs } from "@/lib/notification/copy/follow";
import type { FollowSubject } from "@/lib/notification/model/follow";

type Props = {
  subject: FollowSubject;
  /** The thing's public name: a reference or a code. */
  subjectKey: string;
  /** Where the button stands, to come back to. */
  page: string;
  following: boolean;
  /** Where several stand together, what each is for. */
  name?: string;
  locale: Locale;
};

/** A plain form with one button: follow, or stop following. Its address also serves without a script. */
export function FollowButton({ subject, subjectKey, page, following, name, locale }: Props) {
  const act = say(following ? copy.unfollow : followActs[subject], locale);
  const label = name && say(following ? copy.unfollowNamed : copy.followNamed, locale, { name });
  return (
    <form method="post" action="/api/follow" className="no-print">
      <input type="hidden" name="subject" value={subject} />
      <input type="hidden" name="key" value={subjectKey} />
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="act" value={following ? "end" : "begin"} />
      <p className="actions">
        <Button type="submit" small plain={following} icon={following ? undefined : "bell"}>
          {label ?? act}
        </Button>
        {following && <span className="meta">{say(copy.following, locale)}</span>}
      </p>
    </form>
  );
}
