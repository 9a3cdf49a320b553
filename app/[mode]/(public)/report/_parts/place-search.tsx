import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { type Locale, say } from "@/lib/core/i18n";
import type { DivisionName } from "@/lib/place/queries";
import { copy } from "../copy";

type Props = { locale: Locale; q: string; street: string; streets: readonly DivisionName[] };

/** Finding a place without a script: words, or the street and then its communities. */
export function PlaceSearch({ locale, q, street, streets }: Props) {
  return (
    <section className="mb-6 grid gap-3" aria-label={say(copy.find, locale)}>
      <FindBox
        action="/report"
        label={say(copy.find, locale)}
        placeholder={say(copy.findHint, locale)}
        defaultValue={q}
      />
      <p className="meta">{say(copy.byStreet, locale)}</p>
      <FilterChips
        locale={locale}
        label={say(copy.byStreet, locale)}
        items={streets.map(({ code, name }) => ({
          href: `/report?street=${code}`,
          label: name,
          current: code === street,
        }))}
      />
    </section>
  );
}
