import { ChoiceRows } from "@/components/forms/choices";
import { FormStateForm } from "@/components/forms/form-state-form";
import { TextInput } from "@/components/forms/text-input";
import { Notice } from "@/components/ui/notice";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { keepPlaceAction } from "../actions";
import { copy } from "../copy";
import type { PlaceChoice, PlaceQuery } from "./places";
import { StepBar } from "./step-bar";

type Props = {
  query: PlaceQuery;
  places: { choices: PlaceChoice[]; chosen?: string };
  door?: string;
  refused?: FormState;
  locale: Locale;
};

function permalinkOf({ station, q, street }: PlaceQuery): string {
  const parts = Object.entries({ station, q, street }).filter(([, value]) => value);
  return parts.length > 0 ? `/report?${new URLSearchParams(parts)}` : "/report";
}

export function PlaceForm({ query, places, door, refused, locale }: Props) {
  const page = permalinkOf(query);
  return (
    <FormStateForm action={keepPlaceAction} permalink={page} refused={refused} locale={locale}>
      <input type="hidden" name="from" value={page} />
      {query.q && places.choices.length === 0 && (
        <Notice status>{say(copy.foundNone, locale, { q: query.q })}</Notice>
      )}
      <ChoiceRows
        name="place"
        legend={say(copy.choosePlace, locale)}
        hint={places.choices.length === 0 ? say(copy.chooseFirst, locale) : undefined}
        choices={places.choices}
        defaultValue={places.chosen}
      />
      <TextInput
        name="door"
        label={say(copy.door, locale)}
        hint={say(copy.doorHint, locale)}
        optional
        maxLength={60}
        autoComplete="off"
        defaultValue={door}
      />
      <p className="meta">{say(copy.noPhone, locale)}</p>
      <StepBar
        locale={locale}
        next={say(copy.next, locale, { step: say(copy.toMatter, locale) })}
      />
    </FormStateForm>
  );
}
