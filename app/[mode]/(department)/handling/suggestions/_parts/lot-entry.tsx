import { LinkButton } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { togetherWords } from "@/lib/suggestion/copy/group";
import { lotPath } from "../lot/_parts/asked";
import { copy as lot } from "../lot/copy";
import { togetherPath } from "../together/_parts/options";

/** What is done with several at once: one answer for many, or one handling. */
export function LotEntry({ locale }: { locale: Locale }) {
  return (
    <p className="actions mb-4">
      <LinkButton small href={lotPath} icon="square-pen">
        {say(lot.title, locale)}
      </LinkButton>
      <LinkButton small href={togetherPath} icon="merge">
        {say(togetherWords.title, locale)}
      </LinkButton>
    </p>
  );
}
