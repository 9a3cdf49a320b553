import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { type FilterSelect, FilterSelects } from "@/components/ui/filter-selects";
import { PeriodNote } from "@/components/ui/period-note";
import { type Locale, say } from "@/lib/core/i18n";
import type { DivisionName } from "@/lib/place/queries";
import {
  adoptionFilterLabels,
  publicStateLabels,
  resolutionFilterLabels,
} from "@/lib/suggestion/copy";
import { adoptionFilters, publicStates, resolutionFilters } from "@/lib/suggestion/model";
import { page } from "../copy";
import { type Filter, hrefWith } from "./filter";

type Props = {
  filter: Filter;
  streets: readonly DivisionName[];
  departments: readonly { code: string; shortName: string }[];
  locale: Locale;
};

/** Search, four selects, and how far it has got as chips; all of it in the address. */
export function Filters(props: Props) {
  const { filter, locale } = props;
  const { after: _, state, q, ...kept } = filter;
  return (
    <>
      <div className="filters">
        <FindBox
          action="/suggestions"
          label={say(page.search, locale)}
          defaultValue={q}
          keep={{ ...kept, state }}
        />
        <FilterSelects
          action="/suggestions"
          locale={locale}
          keep={{ q, state, from: kept.from, to: kept.to }}
          selects={selectsOf(props)}
        />
      </div>
      <PeriodNote
        locale={locale}
        from={kept.from}
        to={kept.to}
        clearHref={hrefWith({ ...kept, q, state, from: undefined, to: undefined })}
      />
      <FilterChips
        locale={locale}
        items={[undefined, ...publicStates].map((each) => ({
          href: hrefWith({ ...kept, q, state: each }),
          label: each ? say(publicStateLabels[each], locale) : say(page.all, locale),
          current: each === state,
        }))}
      />
    </>
  );
}

function selectsOf({ filter, streets, departments, locale }: Props): FilterSelect[] {
  return [
    {
      name: "street",
      label: say(page.street, locale),
      value: filter.street,
      options: streets.map((each) => ({ value: each.code, label: each.name })),
    },
    {
      name: "department",
      label: say(page.department, locale),
      value: filter.department,
      options: departments.map((each) => ({ value: each.code, label: each.shortName })),
    },
    {
      name: "adoption",
      label: say(page.adoption, locale),
      value: filter.adoption,
      options: adoptionFilters.map((value) => ({
        value,
        label: say(adoptionFilterLabels[value], locale),
      })),
    },
    {
      name: "resolution",
      label: say(page.resolution, locale),
      value: filter.resolution,
      options: resolutionFilters.map((value) => ({
        value,
        label: say(resolutionFilterLabels[value], locale),
      })),
    },
  ];
}
