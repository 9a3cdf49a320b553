import { ListKeys } from "@/components/shell/list-keys";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

/** The keys of the desk; without a list only those that act. */
export function QueueKeys({ locale, alone }: { locale: Locale; alone?: boolean }) {
  const moves = [
    { key: "J K", does: say(copy.keyMove, locale) },
    { key: "Enter", does: say(copy.keyOpen, locale) },
  ];
  const acts = [
    { key: "A", does: say(copy.keyAccept, locale) },
    { key: "M", does: say(copy.keyMerge, locale) },
    { key: "D", does: say(copy.keyDecline, locale) },
    { key: "R", does: say(copy.keyRefer, locale) },
  ];
  const others = [
    { key: "X", does: say(copy.keyPick, locale) },
    { key: "/", does: say(copy.keyFind, locale) },
  ];
  const help = { key: "?", does: say(copy.keyHelp, locale) };
  return (
    <ListKeys
      label={say(copy.keys, locale)}
      close={say(copy.keysClose, locale)}
      note={alone ? undefined : say(copy.keysNote, locale)}
      hints={alone ? [...acts, help] : [...moves, ...acts, ...others, help]}
    />
  );
}
