import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { type FilterSelect, FilterSelects } from "@/components/ui/filter-selects";
import { type Locale, say } from "@/lib/core/i18n";
import { roleLabels } from "@/lib/suggestion/copy";
import { handledSortLabels, handledViewLabels } from "@/lib/suggestion/copy/handling-list";
import { assignmentRoles } from "@/lib/suggestion/model";
import { countedAtMost, handledViews } from "@/lib/suggestion/model/handling-list";
import type { HandledCounts } from "@/lib/suggestion/queries/handling";
import { sortsOf } from "@/lib/suggestion/rules/handling-list";
import { copy } from "../copy";
import { type Address, addressOf, paramsOf, path } from "./address";

type Props = { at: Address; counts: HandledCounts; years: readonly number[]; locale: Locale };

/** Words, then whose turn it is with the counts, then part, year and order; all of it in the address. */
export function HandledFilters({ at, counts, years, locale }: Props) {
  const { q: _, k: __, view: ___, ...chosen } = paramsOf(at);
  const { view, q, k } = paramsOf(at);
  return (
    <>
      <FindBox
        method="post"
        action={`${path}/find`}
        label={say(copy.find, locale)}
        defaultValue={at.words}
        keep={chosen}
      />
      <FilterChips
        locale={locale}
        countedTo={countedAtMost}
        items={handledViews.map((each) => ({
          href: addressOf(at, { view: each }),
          label: say(handledViewLabels[each], locale),
          count: each === "all" ? undefined : counts[each],
          current: at.view === each,
        }))}
      />
      <div className="push">
        <FilterSelects
          action={path}
          locale={locale}
          keep={{ view, q, k }}
          selects={selectsOf({ at, years, locale })}
        />
      </div>
    </>
  );
}

function selectsOf({ at, years, locale }: Omit<Props, "counts">): FilterSelect[] {
  const chosen = paramsOf(at);
  const select = (name: "role" | "year" | "sort") => ({
    name,
    label: say(copy[name], locale),
    value: chosen[name],
  });
  const [first, ...others] = sortsOf(at.view);
  const sorted = first ? { label: say(handledSortLabels[first], locale) } : {};
  return [
    {
      ...select("role"),
      options: assignmentRoles.map((value) => ({ value, label: say(roleLabels[value], locale) })),
    },
    {
      ...select("year"),
      options: years.map((year) => ({
        value: String(year),
        label: say(copy.ofYear, locale, { year: String(year) }),
      })),
    },
    ...(others.length > 0
      ? [
          {
            ...select("sort"),
            ...sorted,
            options: others.map((value) => ({
              value,
              label: say(handledSortLabels[value], locale),
            })),
          },
        ]
      : []),
  ];
}
