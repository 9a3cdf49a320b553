import { Select } from "@/components/forms/select";
import { TextInput } from "@/components/forms/text-input";
import { numberSourceLabels } from "@/lib/complaint/copy";
import { routingTexts as texts } from "@/lib/complaint/copy/routing";
import { numberSource, numberSources } from "@/lib/complaint/model";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { FoldedTextForm, type FormPlace } from "./act-form";
import { Folded } from "./official-forms";

export type NumberActions = {
  readonly number: FormAction;
  readonly withdrawNumber: FormAction;
};

export type Noted = { readonly id: string; readonly source: string; readonly number: string };

/** 12345, 信访 or another office has a number for it. */
export function NumberForm({ place, action }: { place: FormPlace; action: FormAction }) {
  const { locale } = place;
  return (
    <Folded
      {...place}
      action={action}
      name="number"
      summary={texts.number}
      button={texts.numberButton}
    >
      <Select
        preset
        short
        name="source"
        label={say(texts.numberSource, locale)}
        options={numberSources.map((value) => ({
          value,
          label: say(numberSourceLabels[value], locale),
        }))}
      />
      <TextInput name="number" label={say(texts.numberField, locale)} short maxLength={60} />
    </Folded>
  );
}

type NumbersProps = {
  place: FormPlace;
  /** Whoever reads may withdraw one. */
  may: boolean;
  numbers: readonly Noted[];
  action: FormAction;
};

/** The numbers it has elsewhere; a wrong one is withdrawn with the reason. */
export function Numbers({ place, may, numbers, action }: NumbersProps) {
  const { locale } = place;
  if (numbers.length === 0) return null;
  const label = ({ source, number }: Noted) => {
    const named = say(numberSourceLabels[numberSource.parse(source)], locale);
    return say(texts.numberLine, locale, { source: named, number });
  };
  return (
    <section aria-label={say(texts.numbers, locale)}>
      <h3>{say(texts.numbers, locale)}</h3>
      <ul className="grid gap-2">
        {numbers.map((noted) => (
          <li key={noted.id} className="between">
            <span className="ref">{label(noted)}</span>
            {may && (
              <FoldedTextForm
                {...place}
                action={action}
                name={`withdraw-${noted.id}`}
                hidden={{ numberId: noted.id }}
                summary={say(texts.withdrawNumber, locale)}
                label={say(texts.withdrawNumberWhy, locale)}
                button={say(texts.withdrawNumberButton, locale)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
