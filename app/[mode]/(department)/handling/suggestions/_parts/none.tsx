import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";
import { type Address, addressOf, path } from "./address";

type Props = { at: Address; isOffice: boolean; locale: Locale };

/** Why the list is empty, and the one way on. */
export function None({ at, isOffice, locale }: Props) {
  if (!isOffice) return <EmptyState>{say(copy.noOffice, locale)}</EmptyState>;
  const narrowed = Boolean(at.words || at.role || at.year);
  if (narrowed) {
    const clear = say(copy.clear, locale);
    return (
      <EmptyState action={<LinkButton href={path}>{clear}</LinkButton>}>
        {at.words
          ? say(copy.notFound, locale, { words: at.words })
          : say(copy.noneNarrowed, locale)}
      </EmptyState>
    );
  }
  const more = at.view === "all" ? undefined : addressOf(at, { view: "all" });
  return (
    <EmptyState action={more && <LinkButton href={more}>{say(copy.seeAll, locale)}</LinkButton>}>
      {say(copy.noneIn[at.view], locale)}
    </EmptyState>
  );
}
