import { promisesHref } from "@/components/look-back/promise-address";
import { FilterChips } from "@/components/ui/filter-chips";
import { type Locale, say } from "@/lib/core/i18n";
import { promises as copy } from "../copy";

type Props = { current: "suggestions" | "promises"; locale: Locale };

/** The two ways to read what came of the consultations. */
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
      ]}
    />
  );
}
