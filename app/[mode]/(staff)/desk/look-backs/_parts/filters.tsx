import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { type Locale, say } from "@/lib/core/i18n";
import { deskViewLabels } from "@/lib/look-back/copy";
import { deskViews } from "@/lib/look-back/model";
import type { DeskCounts } from "@/lib/look-back/queries/desk";
import type { DivisionName } from "@/lib/place/queries";
import { copy } from "../copy";
import { type Address, addressOf } from "./address";

type Props = {
  at: Address;
  counts: DeskCounts;
  streets: readonly DivisionName[];
  locale: Locale;
};

export function Filters({ at, counts, streets, locale }: Props) {
  const { after: _, item: __, ...kept } = at;
  return (
    <>
      <FindBox
        action="/desk/look-backs"
        label={say(copy.find, locale)}
        defaultValue={at.q}
        keep={{ view: at.view, street: at.street }}
      />
      <FilterChips
        locale={locale}
        items={deskViews.map((view) => ({
          href: addressOf({ ...kept, view }),
          label: say(deskViewLabels[view], locale),
          count: view === "all" ? undefined : counts[view],
          current: at.view === view,
        }))}
      />
      <div className="push">
        <FilterSelects
          action="/desk/look-backs"
          locale={locale}
          keep={{ view: at.view, q: at.q }}
          selects={[
            {
              name: "street",
              label: say(copy.street, locale),
              value: at.street,
              options: streets.map((each) => ({ value: each.code, label: each.name })),
            },
          ]}
        />
      </div>
    </>
  );
}
