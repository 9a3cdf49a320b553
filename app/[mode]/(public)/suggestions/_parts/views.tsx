import { promisesHref } from "@/components/look-back/promise-address";
import { FilterChips } from "@/components/ui/filter-chips";
import { type Locale, say } from "@/lib/core/i18n";
import { accountWords } from "@/lib/insight/copy/disagreement";
import { promises as copy } from "../copy";

type Props = { current: "suggestions" | "promises" | "differ"; locale: Locale };

/** The three ways to read what came of the consultations. */
export function Views({ current, locale }: Props) {
  return (
    <FilterChips
      locale={locale}
      label={say(copy.views, locale)}
      items={[
        {
          href: "/suggestions",
          label: say(copy.suggestions, locale),
          current: current === "suggestions",
        },
        {
          href: promisesHref({}),
          label: say(copy.title, locale),
          current: current === "promises",
        },
        {
          href: "/suggestions?view=differ",
          label: say(accountWords.title, locale),
          current: current === "differ",
        },
      ]}
    />
  );
}
