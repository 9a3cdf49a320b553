import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { type FilterSelect, FilterSelects } from "@/components/ui/filter-selects";
import { type Locale, say } from "@/lib/core/i18n";
import type { DivisionName } from "@/lib/place/queries";
import { causeLabels, sortLabels, viewLabels } from "@/lib/supervision/copy";
import { causes, orderKinds, orderSorts, orderViews } from "@/lib/supervision/model";
import type { OrderCounts } from "@/lib/supervision/queries/list";
import { supervisionCopy as copy } from "../copy";
import { type Address, addressOf } from "./address";

type Props = {
  at: Address;
  counts: OrderCounts;
  streets: readonly DivisionName[];
  departments: readonly { code: string; shortName: string }[];
  locale: Locale;
};

const page = "/desk/supervision";

export function Filters({ at, counts, ...rest }: Props) {
  const { locale } = rest;
  const { after: _, q, view, ...kept } = at;
  return (
    <>
      <FindBox
        action={page}
        label={say(copy.find, locale)}
        defaultValue={q}
        keep={{ view, ...kept }}
      />
      <FilterChips
        locale={locale}
        items={orderViews.map((each) => ({
          href: addressOf({ ...kept, q, view: each }),
          label: say(viewLabels[each], locale),
          count: each === "all" ? undefined : counts[each],
          current: view === each,
        }))}
      />
      <div className="push">
        <FilterSelects
          action={page}
          locale={locale}
          keep={{ view, q }}
          selects={selectsOf({ at, ...rest })}
        />
      </div>
    </>
  );
}

function selectsOf({ at, streets, departments, locale }: Omit<Props, "counts">): FilterSelect[] {
  const select = (name: "street" | "department" | "cause" | "kind" | "sort") => ({
    name,
    label: say(copy[name], locale),
    value: at[name],
  });
  return [
    {
      ...select("kind"),
      options: orderKinds.map((value) => ({ value, label: say(copy.kinds[value], locale) })),
    },
    {
      ...select("cause"),
      options: causes.map((value) => ({ value, label: say(causeLabels[value], locale) })),
    },
    {
      ...select("street"),
      options: streets.map((each) => ({ value: each.code, label: each.name })),
    },
    {
      ...select("department"),
      options: departments.map((each) => ({ value: each.code, label: each.shortName })),
    },
    {
      ...select("sort"),
      options: orderSorts.map((value) => ({ value, label: say(sortLabels[value], locale) })),
    },
  ];
}
