import type { Links } from "@/components/insight/links";
import { Rate } from "@/components/ui/figure";
import { type Locale, say, type Text } from "@/lib/core/i18n";
import type { Figure, FigureKey } from "@/lib/insight/model";
import { figureOf } from "@/lib/insight/rules/figures";
import { insightCopy as copy } from "../copy";

type Props = { figures: readonly Figure[]; links: Links; locale: Locale };

const ways: readonly { key: FigureKey; unit: Text; label: Text; adoption: string }[] = [
  {
    key: "adoption-rate",
    unit: copy.ofRaised,
    label: copy.takenOfRaised,
    adoption: "taken",
  },
  {
    key: "adoption-rate-decided",
    unit: copy.ofDecided,
    label: copy.takenOfDecided,
    adoption: "taken",
  },
  { key: "adopted-alone", unit: copy.ofRaised, label: copy.fullOfRaised, adoption: "adopted" },
];

/** The same adoption in its three ways of dividing, each with its fraction. */
export function ThreeRates({ figures, links, locale }: Props) {
  return (
    <div className="between mt-4">
      <dl className="figures">
        {ways.map(({ key, unit, label, adoption }) => {
          const figure = figureOf(figures, key);
          const [numerator, denominator] = [figure.numerator ?? 0, figure.denominator ?? 0];
          return (
            <div key={key} className="flex flex-col-reverse">
              <dt>{say(label, locale)}</dt>
              <dd>
                <Rate
                  locale={locale}
                  numerator={numerator}
                  denominator={denominator}
                  unit={say(unit, locale)}
                  size="lg"
                  href={links.suggestions({ adoption })}
                />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="meta">
        {say(copy.threeWays, locale)} <a href="#how">{say(copy.how, locale)}</a>
      </p>
    </div>
  );
}
