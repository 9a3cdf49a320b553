import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import type { CategoryGroup } from "@/lib/catalogue/queries/category";
import { type QueueCounts, queueViews } from "@/lib/complaint/queries/queue";
import { type Locale, say } from "@/lib/core/i18n";
import type { DivisionName } from "@/lib/place/queries";
import { copy } from "../copy";
import { addressOf, pathOf, type QueueAddress } from "./address";

type Props = {
  at: QueueAddress;
  counts: QueueCounts;
  streets: readonly DivisionName[];
  groups: readonly CategoryGroup[];
  locale: Locale;
};

function selectsFor({ at, streets, groups, locale }: Props) {
  return [
    {
      name: "street",
      label: say(copy.street, locale),
      value: at.street,
      options: streets.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      name: "group",
      label: say(copy.group, locale),
      value: at.group,
      options: groups.map(({ code, name }) => ({ value: code, label: say(name, locale) })),
    },
  ];
}

/** Words, views with their counts, street and kind; all of it stands in the address. */
export function QueueFilters(props: Props) {
  const { at, counts, locale } = props;
  const { words, street, group } = at;
  const view = at.view === "all" ? undefined : at.view;
  const shown = at.stage === "waiting" ? queueViews : queueViews.slice(0, 3);
  const items = shown.map((each) => ({
    href: addressOf(at, { view: each, after: undefined, item: undefined }),
    label: say(copy.views[each], locale),
    count: counts[each],
    current: (at.view ?? "all") === each,
  }));
  const action = pathOf(at.stage);
  const find = say(copy.find, locale);
  return (
    <>
      <FindBox action={action} label={find} defaultValue={words} keep={{ view, street, group }} />
      <FilterChips locale={locale} items={items} />
      <div className="push">
        <FilterSelects
          action={action}
          locale={locale}
          selects={selectsFor(props)}
          keep={{ view, q: words }}
        />
      </div>
    </>
  );
}
