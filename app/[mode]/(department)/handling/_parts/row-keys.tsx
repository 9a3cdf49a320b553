import { ListKeys } from "@/components/shell/list-keys";
import { type Locale, say } from "@/lib/core/i18n";
import { handlingCopy as copy } from "../copy";

/** The keys of a department's lists. */
export function RowKeys({ locale }: { locale: Locale }) {
  return (
    <ListKeys
      label={say(copy.keys.title, locale)}
      close={say(copy.keys.close, locale)}
      hints={[
        { key: "J K", does: say(copy.keys.move, locale) },
        { key: "Enter", does: say(copy.keys.open, locale) },
        { key: "/", does: say(copy.keys.find, locale) },
      ]}
    />
  );
}
