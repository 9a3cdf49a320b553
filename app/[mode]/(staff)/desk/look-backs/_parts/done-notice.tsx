import { Notice } from "@/components/ui/notice";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

type Props = { asked: string | readonly string[] | undefined; locale: Locale };

/** What one just did, said in place. */
export function DoneNotice({ asked, locale }: Props) {
  if (typeof asked !== "string") return null;
  return (
    <div className="mb-3">
      <Notice kind="done" icon="circle-check" status>
        {say(copy.done, locale, { ref: asked })}
      </Notice>
    </div>
  );
}
