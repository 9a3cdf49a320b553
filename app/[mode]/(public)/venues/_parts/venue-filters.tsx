import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { type Locale, say } from "@/lib/core/i18n";
import { venueKindLabels } from "@/lib/place/copy";
import { type VenueKind, venueKinds } from "@/lib/place/model";
import type { DivisionName } from "@/lib/place/queries";
import { listHref } from "@/lib/web/list-params";
import { venuesCopy as copy } from "../copy";

type Props = {
  asked: { kind?: VenueKind; street?: string; q?: string };
  counts: Readonly<Record<VenueKind, number>>;
  streets: readonly DivisionName[];
  locale: Locale;
};

export function VenueFilters({ asked, counts, streets, locale }: Props) {
  const { kind, street, q } = asked;
  const all = {
    href: listHref("/venues", { street, q }),
    label: say(copy.all, locale),
    current: !kind,
  };
  const chips = venueKinds.map((each) => ({
    href: listHref("/venues", { kind: each, street, q }),
    label: say(venueKindLabels[each], locale),
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
        keep={{ kind, street }}
      />
      <FilterChips locale={locale} items={[all, ...chips]} />
      <FilterSelects
        action="/venues"
        locale={locale}
        keep={{ kind, q }}
        selects={[{ name: "street", label: say(copy.street, locale), value: street, options }]}
      />
    </div>
  );
}
