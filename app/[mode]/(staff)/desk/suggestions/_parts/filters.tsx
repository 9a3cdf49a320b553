import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { type FilterSelect, FilterSelects } from "@/components/ui/filter-selects";
import { type Locale, say } from "@/lib/core/i18n";
import type { DepartmentChoice, DivisionName } from "@/lib/place/queries";
import { deskViewLabels } from "@/lib/suggestion/copy";
import { type DeskView, deskViews } from "@/lib/suggestion/model";
import type { DeskCounts } from "@/lib/suggestion/queries/desk";
import { viewStatuses } from "@/lib/suggestion/rules/desk-view";
import { copy } from "../copy";
import { type Address, addressOf } from "./address";

type Props = {
  at: Address;
  counts: DeskCounts;
  streets: readonly DivisionName[];
  departments: readonly DepartmentChoice[];
  locale: Locale;
};

export function countOf(counts: DeskCounts, view: DeskView): number {
  if (view === "overdue" || view === "extension") return counts[view];
  return viewStatuses(view).reduce((sum, status) => sum + (counts.byStatus.get(status) ?? 0), 0);
}

/** Views with their counts, words, street and department; all of it stands in the address. */
export function Filters({ at, counts, streets, departments, locale }: Props) {
  const { after: _, item: __, ...kept } = at;
  return (
    <>
      <FindBox
        action="/desk/suggestions"
        label={say(copy.find, locale)}
        defaultValue={at.q}
        keep={{ view: at.view, street: at.street, department: at.department }}
      />
      <FilterChips
        locale={locale}
        items={deskViews.map((view) => ({
          href: addressOf({ ...kept, view }),
          label: say(deskViewLabels[view], locale),
          count: countOf(counts, view),
          current: at.view === view,
        }))}
      />
      <div className="push">
        <FilterSelects
          action="/desk/suggestions"
          locale={locale}
          keep={{ view: at.view, q: at.q }}
          selects={selectsOf({ at, streets, departments, locale })}
        />
      </div>
    </>
  );
}

function selectsOf({ at, streets, departments, locale }: Omit<Props, "counts">): FilterSelect[] {
  return [
    {
      name: "street",
      label: say(copy.street, locale),
      value: at.street,
      options: streets.map((each) => ({ value: each.code, label: each.name })),
    },
    {
      name: "department",
      label: say(copy.department, locale),
      value: at.department,
      options: departments.map((each) => ({ value: each.code, label: each.shortName })),
    },
  ];
}
