import { Spans } from "@/components/charts/spans";
import { Section } from "@/components/ui/section-head";
import { joined, type Locale, say } from "@/lib/core/i18n";
import { itemUnit, measureUnits, timingLabels } from "@/lib/insight/copy/board";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import { type DayCount, type Timing, timings } from "@/lib/insight/model/board";
import { smallestRanked } from "@/lib/insight/model/figures";
import { lengthsOf } from "@/lib/insight/model/lengths";
import type { BoardLinks } from "./board-links";

type Props = {
  days: Readonly<Record<Timing, readonly DayCount[]>>;
  links: BoardLinks;
  locale: Locale;
};

const order: readonly Timing[] = [
  "contacted-in-days",
  "ended-in-days",
  "replied-in-days",
  "closed-in-days",
];
const shown = order.filter((each) => timings.includes(each));

/** How long it took until somebody spoke, answered and ended it; fewer than ten tell no length. */
export function Lengths({ days, links, locale }: Props) {
  const rows = shown.map((timing) => {
    const { count, median, ninetieth } = lengthsOf(days[timing]);
    const few = count < smallestRanked;
    const said = few
      ? say(copy.fewDays, locale)
      : joined(
          [
            say(copy.median, locale, { n: median ?? 0 }),
            say(copy.ninetieth, locale, { n: ninetieth ?? 0 }),
          ],
          locale,
          "clauses",
        );
    return {
      key: timing,
      label: say(timingLabels[timing], locale),
      median: few ? null : median,
      ninetieth: few ? null : ninetieth,
      ...{ counted: count, said, href: links.items(timing) },
      unit: say(measureUnits[timing] ?? itemUnit, locale),
    };
  });
  return (
    <Section id="lengths" title={say(copy.lengths, locale)} aside={say(copy.lengthsNote, locale)}>
      <Spans
        caption={say(copy.lengths, locale)}
        heads={{
          label: say(copy.step, locale),
          median: say(copy.medianHead, locale),
          ninetieth: say(copy.ninetiethHead, locale),
          counted: say(copy.counted, locale),
        }}
        rows={rows}
        locale={locale}
      />
    </Section>
  );
}
