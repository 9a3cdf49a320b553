import { ChoiceRows, ChoiceTiles } from "@/components/forms/choices";
import { TextArea } from "@/components/forms/text-area";
import { satisfactionLabels, solvedLabels } from "@/lib/complaint/copy";
import { satisfactions, solvedAnswers } from "@/lib/complaint/model";
import { type Locale, say, type Text } from "@/lib/core/i18n";
import { facetLabels, facetQuestions, leaderLabels } from "@/lib/suggestion/copy/rating";
import type { RatingSide } from "@/lib/suggestion/model";
import { facetNames, facets, leaderAnswers } from "@/lib/suggestion/model/rating";
import { rating } from "../../../copy";

type Props = { side: RatingSide; locale: Locale; solved?: string };

/** Whether it is solved and what one thinks of it are different questions: never one for the other. */
export function RatingFields({ side, locale, solved }: Props) {
  return (
    <>
      <ChoiceRows
        name="solved"
        defaultValue={solved}
        legend={say(rating.solved, locale)}
        choices={optionsOf(solvedAnswers, solvedLabels, locale)}
      />
      {side === "member" ? <SheetFields locale={locale} /> : <TwoSatisfactions locale={locale} />}
      <TextArea
        name="comment"
        label={say(rating.comment, locale)}
        hint={say(rating.commentHint, locale)}
        maxLength={500}
        rows={3}
        optional
      />
    </>
  );
}

function optionsOf<V extends string>(
  values: readonly V[],
  labels: Readonly<Record<V, Text>>,
  locale: Locale,
) {
  return values.map((value) => ({ value, label: say(labels[value], locale) }));
}

function TwoSatisfactions({ locale }: { locale: Locale }) {
  const choices = optionsOf(satisfactions, satisfactionLabels, locale);
  return (
    <>
      <ChoiceRows
        name="satisfaction"
        legend={say(rating.satisfied, locale)}
        hint={say(rating.warn, locale)}
        choices={choices}
      />
      <ChoiceRows name="work" legend={say(rating.work, locale)} choices={choices} />
    </>
  );
}

function SheetFields({ locale }: { locale: Locale }) {
  return (
    <>
      {facetNames.map((facet) => (
        <ChoiceTiles
          key={facet}
          name={facet}
          legend={say(facetQuestions[facet], locale)}
          hint={facet === "outcome" ? say(rating.sheetWarn, locale) : undefined}
          choices={optionsOf<string>(facets[facet], facetLabels[facet], locale)}
        />
      ))}
      <ChoiceTiles
        name="leader"
        legend={say(facetQuestions.leader, locale)}
        hint={say(rating.leaderHint, locale)}
        choices={optionsOf(leaderAnswers, leaderLabels, locale)}
      />
    </>
  );
}
