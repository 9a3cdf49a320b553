import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { type Locale, say } from "@/lib/core/i18n";
import type { DistrictMap } from "@/lib/insight/queries/map";
import { compoundKinds, mapLayers } from "@/lib/insight/rules/map";
import { venueKinds } from "@/lib/place/model";
import { mapCopy as copy } from "../copy";
import { addressOf, hrefWith, kindLabel } from "./words";

const kindsOf = { venues: venueKinds, compounds: compoundKinds, problems: [] } as const;

/** Layer as chips; street, community and kind as a form that works without a script. */
export function MapFilters({ map, locale }: { map: DistrictMap; locale: Locale }) {
  const chips = mapLayers.map((layer) => ({
    href: hrefWith(map, { layer: layer === "venues" ? undefined : layer, kind: undefined }),
    label: say(copy.layers[layer], locale),
    current: layer === map.layer,
  }));
  const option = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });
  const streets = map.divisions.filter(({ code }) => code.length === 9);
  const communities = map.divisions.filter(
    ({ code }) => code.length === 12 && map.street && code.startsWith(map.street.code),
  );
  const kinds = kindsOf[map.layer].map((kind) => ({ value: kind, label: kindLabel(kind, locale) }));
  const selects = [
    {
      name: "street",
      label: say(copy.everyStreet, locale),
      value: map.street?.code,
      options: streets.map(option),
    },
    {
      name: "place",
      label: say(copy.everyCommunity, locale),
      value: map.place?.code,
      options: communities.map(option),
    },
    { name: "kind", label: say(copy.everyKind, locale), value: map.kind, options: kinds },
  ];
  return (
    <div className="grid gap-3">
      <FilterChips locale={locale} label={say(copy.byLayer, locale)} items={chips} />
      <FilterSelects
        action="/map"
        locale={locale}
        keep={{ layer: addressOf(map).layer }}
        selects={selects.filter(({ options }) => options.length > 0)}
      />
    </div>
  );
}
