import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { PeriodNote } from "@/components/ui/period-note";
import { type Locale, say } from "@/lib/core/i18n";
import type { DivisionName } from "@/lib/place/queries";
import { statusTags } from "@/lib/problem/copy";
import { publicStatuses } from "@/lib/problem/model";
import { listHref, type Params } from "@/lib/web/list-params";
import { problemsCopy as copy } from "../copy";

export type Asked = {
  readonly state?: string;
  readonly street?: string;
  readonly from?: string;
  readonly to?: string;
};
type Props = { asked: Asked; streets: readonly DivisionName[]; locale: Locale };

/** The same list with something changed; the page begins anew. */
export function hrefFor(asked: Asked, change: Params): string {
  return listHref("/problems", { ...asked, ...change });
}

export function Filters({ asked, streets, locale }: Props) {
  const { state, street, from, to } = asked;
  const known =
    state === "solved" || state === "open" || publicStatuses.some((each) => each === state);
  const chip = (value: string | undefined, label: string) => ({
    href: hrefFor(asked, { state: value }),
    label,
    current: value === (known ? state : undefined),
  });
  const states = [
    chip(undefined, say(copy.all, locale)),
    chip("open", say(copy.open, locale)),
    chip("solved", say(copy.solved, locale)),
    ...publicStatuses.map((each) => chip(each, say(statusTags[each], locale))),
  ];
  const options = streets.map((each) => ({ value: each.code, label: each.name }));
  const label = say(copy.everyStreet, locale);
  const clearHref = hrefFor(asked, { from: undefined, to: undefined });
  return (
    <div className="grid gap-3 mb-3">
      <PeriodNote locale={locale} from={from} to={to} clearHref={clearHref} />
      <FilterChips locale={locale} label={say(copy.byState, locale)} items={states} />
      <FilterSelects
        locale={locale}
        action="/problems"
        keep={{ state, from, to }}
        selects={[{ name: "street", label, value: street, options }]}
      />
    </div>
  );
}
