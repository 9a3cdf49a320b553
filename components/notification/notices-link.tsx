import { LinkButton } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { noticesCopy as copy } from "@/lib/notification/copy";

/** The way to one's notices, saying how many are new. */
export function NoticesLink({ unread, locale }: { unread: number; locale: Locale }) {
  return (
    <LinkButton small plain href="/my/notices" icon="bell">
      {say(unread > 0 ? copy.unread : copy.none, locale, { n: unread })}
    </LinkButton>
  );
}
