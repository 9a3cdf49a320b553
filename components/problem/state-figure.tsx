import { HeadFigure } from "@/components/shell/staff-shell";
import type { Locale } from "@/lib/core/i18n";
import { say } from "@/lib/core/i18n";
import type { Tag } from "@/lib/core/tag";
import { problemWords } from "./copy";
import { StateTag } from "./state-tag";

/** Where the thing of a staff page stands, at the right of its head. */
export function StateFigure({ tag, locale }: { tag: Tag; locale: Locale }) {
  return (
    <HeadFigure term={say(problemWords.state, locale)}>
      <StateTag tag={tag} locale={locale} />
    </HeadFigure>
  );
}
