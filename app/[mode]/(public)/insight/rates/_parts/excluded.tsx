import { LinkButton } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { exclusionLabels } from "@/lib/complaint/copy/follow-up";
import { exclusionCodes } from "@/lib/complaint/model";
import { count, type Locale, say } from "@/lib/core/i18n";
import { definitions, figureLabels } from "@/lib/insight/copy";
import { ratesTexts as copy } from "@/lib/insight/copy/rates";
import type { ExcludedCount, RateWeights } from "@/lib/insight/model/rates";

type Props = {
  excluded: readonly ExcludedCount[];
  /** The list of them, for whoever may see it. */
  list?: string;
  locale: Locale;
};

/** How many are in no rate, by the reason staff gave. */
export function Excluded({ excluded, list, locale }: Props) {
  const of = (code: string) => excluded.find((each) => each.code === code)?.count ?? 0;
  const unit = say(copy.pieces, locale);
  return (
    <Section
      id="excluded"
      title={say(copy.excluded, locale)}
      aside={say(copy.excludedNote, locale)}
    >
      {excluded.length === 0 ? (
        <p>{say(copy.noneExcluded, locale)}</p>
      ) : (
        <DefinitionList
          ruled
          items={exclusionCodes.map((code) => ({
            term: say(exclusionLabels[code], locale),
            value: `${count(of(code), locale)} ${unit}`,
          }))}
        />
      )}
      {list && (
        <p className="actions mt-3 no-print">
          <LinkButton small plain href={list}>
            {say(copy.excludedList, locale)}
          </LinkButton>
        </p>
      )}
    </Section>
  );
}

const keys = ["response-rate", "solved-rate", "satisfaction-rate"] as const;

type HowProps = { title: string; weights: RateWeights; locale: Locale };

/** How the three and their composite are counted; always there. */
export function HowCounted({ title, weights, locale }: HowProps) {
  const { response, solved, satisfied } = weights;
  const shown = { a: response, b: solved, c: satisfied };
  return (
    <Section id="how" title={title}>
      <DefinitionList
        ruled
        items={[
          ...keys.map((key) => ({
            term: say(figureLabels[key], locale),
            value: say(definitions[key], locale),
          })),
          { term: say(copy.score, locale), value: say(copy.scoreRule, locale, shown) },
        ]}
      />
    </Section>
  );
}
