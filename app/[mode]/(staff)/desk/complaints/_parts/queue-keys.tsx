import { ListKeys } from "@/components/shell/list-keys";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

export function QueueKeys({ locale }: { locale: Locale }) {
  return (
    <ListKeys
      label={say(copy.keys, locale)}
      hints={[
        { key: "J K", does: say(copy.keyMove, locale) },
        { key: "Enter", does: say(copy.keyOpen, locale) },
        { key: "A", does: say(copy.keyAccept, locale) },
        { key: "M", does: say(copy.keyMerge, locale) },
        { key: "?", does: say(copy.keyHelp, locale) },
      ]}
    />
  );
}
