import type { Links } from "@/components/insight/links";
import { Figure, Rate } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { type Locale, say, type Text } from "@/lib/core/i18n";
import { figureLabels } from "@/lib/insight/copy";
import { ratesTexts } from "@/lib/insight/copy/rates";
import type { Figure as Counted, FigureKey } from "@/lib/insight/model";
import { figureOf } from "@/lib/insight/rules/figures";
import { insightCopy as copy } from "../copy";

type Props = { figures: readonly Counted[]; links: Links; locale: Locale };

const units: readonly (readonly [FigureKey, Text])[] = [
  ["member-attendances", copy.attendances],
  ["residents-taking-part", copy.attendances],
  ["response-rate", copy.pieces],
  ["solved-rate", copy.answers],
  ["satisfaction-rate", copy.answers],
];

/** Who took part, and what reporters answered when they were asked. */
export function People({ figures, links, locale }: Props) {
  return (
    <Section id="people" title={say(copy.people, locale)}>
      <dl className="figures">
        {units.map(([key, unit]) => {
          const { value, numerator, denominator } = figureOf(figures, key);
          const look = { locale, unit: say(unit, locale), size: "sm" } as const;
          return (
            <div key={key} className="flex flex-col-reverse">
              <dt>{say(figureLabels[key], locale)}</dt>
              <dd>
                {denominator === null || numerator === null ? (
                  <Figure {...look} value={value} href={links.consultations({})} />
                ) : (
                  <Rate
                    {...look}
                    numerator={numerator}
                    denominator={denominator}
                    href={links.rates}
                  />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="meta mt-2">
        <a href={links.rates}>{say(ratesTexts.open, locale)}</a>
      </p>
    </Section>
  );
}
