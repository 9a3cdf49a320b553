import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { type Locale, say } from "@/lib/core/i18n";
import { venueKindLabels } from "@/lib/place/copy";
import { venueKinds } from "@/lib/place/model";
import type { DivisionName } from "@/lib/place/queries";
import type { DeskVenueFilter } from "@/lib/place/queries/venue-desk";
import { deskVenuesCopy as copy } from "../copy";
import { hrefFor } from "./address";

type Props = { at: DeskVenueFilter; streets: readonly DivisionName[]; locale: Locale };

/** Kind, street and words; all of it stands in the address. */
export function Filters({ at, streets, locale }: Props) {
  const { kind, street, words: q } = at;
  const shown = { ...at, after: undefined };
  const all = {
    href: hrefFor({ ...shown, kind: undefined }),
    label: say(copy.all, locale),
    current: !kind,
  };
  const kinds = venueKinds.map((each) => ({
    href: hrefFor({ ...shown, kind: each }),
    label: say(venueKindLabels[each], locale),
    current: kind === each,
  }));
  const options = streets.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <FindBox
        action="/desk/venues"
        label={say(copy.find, locale)}
        defaultValue={q}
        keep={{ kind, street }}
      />
      <FilterChips locale={locale} items={[all, ...kinds]} />
      <FilterSelects
        action="/desk/venues"
        locale={locale}
        keep={{ kind, q }}
        selects={[{ name: "street", label: say(copy.street, locale), value: street, options }]}
      />
    </>
  );
}
