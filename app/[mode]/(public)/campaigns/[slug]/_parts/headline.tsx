import { Figure, Rate } from "@/components/ui/figure";
import type { Sums } from "@/lib/campaign/rules/progress";
import { type Locale, say, type Text } from "@/lib/core/i18n";
import { itemsHref } from "../../_parts/links";
import { campaignsCopy as copy, type Items } from "../../copy";

type Props = { slug: string; sums: Sums; locale: Locale };
type Line = { term: Text; value: number; of?: number; unit: Text; items: Items; share?: boolean };

function linesOf(sums: Sums): readonly Line[] {
  const expected = sums.expected > 0 ? sums.expected : undefined;
  return [
    {
      ...{ term: copy.held, value: sums.held, of: expected, items: "held" },
      unit: expected ? copy.ofExpected : copy.unitHeld,
    },
    { term: copy.members, value: sums.members, unit: copy.unitTimes, items: "held" },
    { term: copy.residents, value: sums.residents, unit: copy.unitTimes, items: "held" },
    { term: copy.raised, value: sums.raised, unit: copy.unitRaised, items: "raised" },
    {
      ...{ term: copy.adopted, value: sums.adopted, of: sums.raised, items: "adopted" },
      ...{ unit: copy.ofRaised, share: true },
    },
    {
      ...{ term: copy.solved, value: sums.solved, of: sums.problems, items: "solved" },
      unit: copy.ofProblems,
    },
  ];
}

/** Six figures, each with its denominator, each opening to what it counts. */
export function Headline({ slug, sums, locale }: Props) {
  return (
    <dl className="figures">
      {linesOf(sums).map(({ term, value, of, unit, items, share }) => {
        const look = {
          locale,
          unit: say(unit, locale),
          href: itemsHref(slug, items),
          size: "lg",
        } as const;
        return (
          <div key={term.zh} className="flex flex-col-reverse">
            <dt>{say(term, locale)}</dt>
            <dd>
              {share && of !== undefined ? (
                <Rate {...look} numerator={value} denominator={of} />
              ) : (
                <Figure {...look} value={value} of={of} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
