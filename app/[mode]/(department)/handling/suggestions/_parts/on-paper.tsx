import { Meta } from "@/components/ui/meta";
import { type Locale, say } from "@/lib/core/i18n";
import { roleLabels } from "@/lib/suggestion/copy";
import { handledViewLabels } from "@/lib/suggestion/copy/handling-list";
import { copy } from "../copy";
import type { Address } from "./address";

/** What a printed list was narrowed to; on the screen the filters say so. */
export function OnPaper({ at, locale }: { at: Address; locale: Locale }) {
  return (
    <div className="only-print">
      <Meta
        parts={[
          say(handledViewLabels[at.view], locale),
          at.role && say(roleLabels[at.role], locale),
          at.year && say(copy.ofYear, locale, { year: String(at.year) }),
          at.words,
        ]}
      />
    </div>
  );
}
