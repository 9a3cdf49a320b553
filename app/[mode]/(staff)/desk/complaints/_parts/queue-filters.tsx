import { FindBox } from "@/components/shell/find-box";
import { Button } from "@/components/ui/button";
import { FilterChips } from "@/components/ui/filter-chips";
import type { CategoryGroup } from "@/lib/complaint/queries/category";
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

/** Words, views with their counts, street and kind; all of it stands in the address. */
export function QueueFilters({ at, counts, streets, groups, locale }: Props) {
  const shown = at.stage === "waiting" ? queueViews : queueViews.slice(0, 3);
  return (
    <>
      <FindBox
        action={pathOf(at.stage)}
        label={say(copy.find, locale)}
        defaultValue={at.words}
        keep={{ street: at.street, group: at.group }}
      />
      <FilterChips
        locale={locale}
        items={shown.map((view) => ({
          href: addressOf(at, { view, after: undefined, item: undefined }),
          label: say(copy.views[view], locale),
          count: counts[view],
          current: (at.view ?? "all") === view,
        }))}
      />
      <form
        method="get"
        action={pathOf(at.stage)}
        className="push flex flex-wrap items-center gap-2"
      >
        {at.view && at.view !== "all" && <input type="hidden" name="view" value={at.view} />}
        {at.words && <input type="hidden" name="q" value={at.words} />}
        <label>
          <span className="vh">{say(copy.street, locale)}</span>
          <select className="input" name="street" defaultValue={at.street ?? ""}>
            <option value="">{say(copy.everywhere, locale)}</option>
            {streets.map((street) => (
              <option key={street.code} value={street.code}>
                {street.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="vh">{say(copy.group, locale)}</span>
          <select className="input" name="group" defaultValue={at.group ?? ""}>
            <option value="">{say(copy.everything, locale)}</option>
            {groups.map((group) => (
              <option key={group.code} value={group.code}>
                {say(group.name, locale)}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" small>
          {say(copy.narrow, locale)}
        </Button>
      </form>
    </>
  );
}
