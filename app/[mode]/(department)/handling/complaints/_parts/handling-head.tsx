import { FindBox } from "@/components/shell/find-box";
import { HeadFigure } from "@/components/shell/staff-shell";
import { Figure } from "@/components/ui/figure";
import { FilterChips } from "@/components/ui/filter-chips";
import type { HandlingCounts } from "@/lib/complaint/queries/desk";
import type { QueueCounts } from "@/lib/complaint/queries/queue";
import { type Locale, say } from "@/lib/core/i18n";
import { handlingCopy as copy } from "../../copy";

export const shownStages = ["to-sign", "in-hand", "with-others", "answered", "given-back"] as const;
export type ShownStage = (typeof shownStages)[number];

/** Across all that the department owes: one's own, and what a reminder leads to. */
export const owedViews = ["mine", "over", "soon"] as const;
export type OwedView = (typeof owedViews)[number];

/** How many of them are late, each with its fraction. */
export function LateFigures({ counts, locale }: { counts: QueueCounts; locale: Locale }) {
  return (["soon", "over"] as const).map((view) => (
    <HeadFigure key={view} term={say(copy.views[view], locale)}>
      <Figure
        size="md"
        locale={locale}
        value={counts[view]}
        of={counts.all}
        unit={say(copy.items, locale)}
        late={counts[view] > 0}
      />
    </HeadFigure>
  ));
}

type Props = {
  now: { stage: ShownStage; view?: OwedView };
  words?: string;
  counts: HandlingCounts;
  owed: Readonly<Record<OwedView, number>>;
  locale: Locale;
};

export function HandlingFilters({ now: { stage, view }, words, counts, owed, locale }: Props) {
  const path = "/handling/complaints";
  const keep = view ? { view } : { stage };
  return (
    <>
      <FindBox
        method="post"
        action={`${path}/find`}
        label={say(copy.find, locale)}
        defaultValue={words}
        keep={keep}
      />
      <FilterChips
        locale={locale}
        items={[
          ...shownStages.map((each) => ({
            href: `${path}?stage=${each}`,
            label: say(copy.stages[each], locale),
            count: counts[each],
            current: !view && each === stage,
          })),
          ...owedViews.map((each) => ({
            href: `${path}?view=${each}`,
            label: say(copy.views[each], locale),
            count: owed[each],
            current: each === view,
          })),
        ]}
      />
    </>
  );
}
