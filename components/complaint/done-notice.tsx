import { Notice } from "@/components/ui/notice";
import { type Locale, say } from "@/lib/core/i18n";
import { official } from "./copy";

/** What one just did, named by its reference; nothing where nothing was done. */
export function DoneNotice({
  done,
  locale,
}: {
  done: string | string[] | undefined;
  locale: Locale;
}) {
  if (typeof done !== "string") return null;
  return (
    <div className="mb-3">
      <Notice kind="done" icon="circle-check" status>
        {say(official.done, locale, { ref: done })}
      </Notice>
    </div>
  );
}
