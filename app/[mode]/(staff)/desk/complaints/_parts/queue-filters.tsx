import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import type { CategoryGroup } from "@/lib/catalogue/queries/category";
import { kindLabels, urgencyLabels } from "@/lib/complaint/copy";
import { complaintKinds, urgencies } from "@/lib/complaint/model";
import { type QueueCounts, queueViews } from "@/lib/complaint/queries/queue";
import { type Locale, say } from "@/lib/core/i18n";
import type { DepartmentChoice, DivisionName } from "@/lib/place/queries";
import { copy } from "../copy";
import { addressOf, paramsOf, pathOf, type QueueAddress } from "./address";

type Props = {
  at: QueueAddress;
  /** None where the closed are looked through too. */
  counts: QueueCounts | null;
  streets: readonly DivisionName[];
  groups: readonly CategoryGroup[];
  departments: readonly DepartmentChoice[];
  locale: Locale;
};

const begin = { after: undefined, item: undefined } as const;

function placeSelects({ at, streets, groups, departments, locale }: Props) {
  const department = {
    name: "department",
    label: say(copy.department, locale),
    value: at.department,
    options: departments.map(({ id, shortName }) => ({ value: id, label: shortName })),
  };
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
    ...(departments.length > 0 ? [department] : []),
  ];
}

function matterSelects({ at, locale }: Props) {
  return [
    {
      name: "urgency",
      label: say(copy.urgency, locale),
      value: at.urgency,
      options: urgencies.map((value) => ({
        value,
        label: `${value} ${say(urgencyLabels[value], locale)}`,
      })),
    },
    {
      name: "kind",
      label: say(copy.nature, locale),
      value: at.kind,
      options: complaintKinds.map((value) => ({ value, label: say(kindLabels[value], locale) })),
    },
  ];
}

function chipsFor({ at, counts, locale }: Props) {
  const shown = at.stage === "waiting" ? queueViews : queueViews.slice(0, 3);
  if (!counts) return [];
  return shown.map((each) => ({
    href: addressOf(at, { view: each, ...begin }),
    label: say(copy.views[each], locale),
    count: counts[each],
    current: (at.view ?? "all") === each,
  }));
}

const orders = ["due", "received", "-received", "urgency"] as const;

function orderSelect({ at, locale }: Props) {
  const value = paramsOf(at).sort;
  const options = orders.map((each) => ({ value: each, label: say(copy.orders[each], locale) }));
  return at.closed ? [] : [{ name: "sort", label: say(copy.order, locale), value, options }];
}

/** Words, views with their counts, place and matter; all of it stands in the address. */
export function QueueFilters(props: Props) {
  const { at, locale } = props;
  const { street, group, department, urgency, kind, ...others } = paramsOf({ ...at, ...begin });
  const { q, sort, ...kept } = others;
  const narrowed = { street, group, department, urgency, kind };
  const chips = chipsFor(props);
  return (
    <>
      <FindBox
        method="post"
        action="/desk/complaints/find"
        label={say(copy.find, locale)}
        defaultValue={at.words}
        keep={{ ...narrowed, sort, closed: kept.closed }}
      />
      {chips.length > 0 && <FilterChips locale={locale} items={chips} />}
      <div className="push">
        <FilterSelects
          action={pathOf(at.stage)}
          locale={locale}
          selects={[...placeSelects(props), ...matterSelects(props), ...orderSelect(props)]}
          keep={{ q, ...kept }}
        />
      </div>
    </>
  );
}
