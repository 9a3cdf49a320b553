import { FindBox } from "@/components/shell/find-box";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { viewLabels } from "@/lib/campaign/copy/plan";
import { type TaskView, taskViews } from "@/lib/campaign/model/task";
import type { listTaskPlaces, TaskCounts } from "@/lib/campaign/queries/own-tasks";
import { type Locale, say } from "@/lib/core/i18n";
import { type Looked, lookedParams } from "@/lib/web/find-words";
import { listHref } from "@/lib/web/list-params";
import { ownPlans as copy } from "../copy";

type Props = {
  asked: { view: TaskView; campaign?: string; street?: string; looked: Looked };
  counts: TaskCounts;
  places: Awaited<ReturnType<typeof listTaskPlaces>>;
  locale: Locale;
};
const path = "/handling/plans";

/** Search, the views with their counts, and campaign and street where there is more than one. */
export function TaskFilters({ asked, counts, places, locale }: Props) {
  const { view, campaign, street, looked } = asked;
  const narrow = { campaign, street };
  const found = lookedParams(looked);
  return (
    <>
      <FindBox
        method="post"
        action={`${path}/find`}
        label={say(copy.find, locale)}
        defaultValue={looked.words}
        keep={{ view, ...narrow }}
      />
      <FilterChips
        locale={locale}
        items={taskViews.map((each) => ({
          href: listHref(path, { view: each, ...narrow, ...found }),
          label: say(viewLabels[each], locale),
          count: counts[each],
          current: each === view,
        }))}
      />
      <FilterSelects
        locale={locale}
        action={path}
        keep={{ view, ...found }}
        selects={[
          {
            ...{ name: "campaign", label: say(copy.campaign, locale), value: campaign },
            options: places.campaigns,
          },
          {
            ...{ name: "street", label: say(copy.street, locale), value: street },
            options: places.streets,
          },
        ]}
      />
    </>
  );
}
