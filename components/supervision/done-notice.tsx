import { Notice } from "@/components/ui/notice";
import { type Locale, say } from "@/lib/core/i18n";
import { words } from "./copy";

/** What one just did, said in place. */
export function DoneNotice({ order, locale }: { order: string; locale: Locale }) {
  return (
    <div className="mb-3">
      <Notice kind="done" icon="circle-check" status>
        {say(words.done, locale, { ref: order })}
      </Notice>
    </div>
  );
}
