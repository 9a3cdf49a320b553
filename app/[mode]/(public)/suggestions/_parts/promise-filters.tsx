import { type PromiseAsked, promisesHref } from "@/components/look-back/promise-address";
import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { type FilterSelect, FilterSelects } from "@/components/ui/filter-selects";
import { type Locale, say } from "@/lib/core/i18n";
import { promiseTags } from "@/lib/look-back/copy/promise";
import { promiseStates } from "@/lib/look-back/model/promise";
import { promises as copy } from "../copy";

type Props = {
  asked: PromiseAsked;
  streets: readonly { code: string; name: string }[];
  departments: readonly { code: string; shortName: string }[];
  locale: Locale;
};

/** Search, where, whose and when, and how it stands as chips; all of it in the address. */
export function PromiseFilters(props: Props) {
  const { asked, locale } = props;
  const { after: _, state, q, street, department, from, to, ...order } = asked;
  const view = "promises";
  return (
    <>
      <div className="filters">
        <FindBox
          action="/suggestions"
          label={say(copy.search, locale)}
          defaultValue={q}
          keep={{ view, state, street, department, from, to, ...order }}
        />
        <FilterSelects
          action="/suggestions"
          locale={locale}
          keep={{ view, q, state, ...order }}
          selects={selectsOf(props)}
          days={[
            { name: "from", label: say(copy.from, locale), value: from },
            { name: "to", label: say(copy.to, locale), value: to },
          ]}
        />
      </div>
      <FilterChips
        locale={locale}
        items={[undefined, ...promiseStates].map((each) => ({
          href: promisesHref({ ...asked, after: undefined, state: each }),
          label: each ? say(promiseTags[each], locale) : say(copy.all, locale),
          current: each === state,
        }))}
      />
    </>
  );
}

function selectsOf({ asked, streets, departments, locale }: Props): FilterSelect[] {
  return [
    {
      name: "street",
      label: say(copy.street, locale),
      value: asked.street,
      options: streets.map((each) => ({ value: each.code, label: each.name })),
    },
    {
      name: "department",
      label: say(copy.department, locale),
      value: asked.department,
      options: departments.map((each) => ({ value: each.code, label: each.shortName })),
    },
  ];
}
