import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { type Locale, say } from "@/lib/core/i18n";
import { siteKindLabels } from "@/lib/place/copy";
import { type SiteKind, siteKinds } from "@/lib/place/model";
import type { DivisionName } from "@/lib/place/queries";
import { listHref } from "@/lib/web/list-params";
import { venuesCopy as copy } from "../copy";

type Props = {
  asked: { kind?: SiteKind; street?: string; q?: string; sort?: "name" };
  counts: Readonly<Record<SiteKind, number>>;
  streets: readonly DivisionName[];
  locale: Locale;
};

export function VenueFilters({ asked, counts, streets, locale }: Props) {
  const { kind, street, q, sort } = asked;
  const all = {
    href: listHref("/venues", { street, q, sort }),
    label: say(copy.all, locale),
    current: !kind,
  };
  const chips = siteKinds
    .filter((each) => counts[each] > 0)
    .map((each) => ({
      href: listHref("/venues", { kind: each, street, q, sort }),
      label: say(siteKindLabels[each], locale),
      count: counts[each],
      current: kind === each,
    }));
  const options = streets.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <div className="grid gap-3">
      <FindBox
        action="/venues"
        label={say(copy.find, locale)}
        defaultValue={q}
        keep={{ kind, street, sort }}
      />
      <FilterChips locale={locale} items={[all, ...chips]} />
      <FilterSelects
        action="/venues"
        locale={locale}
        keep={{ kind, q }}
        selects={[
          { name: "street", label: say(copy.street, locale), value: street, options },
          {
            ...{ name: "sort", label: say(copy.sort, locale), value: sort },
            options: [{ value: "name", label: say(copy.byName, locale) }],
          },
        ]}
      />
    </div>
  );
}
