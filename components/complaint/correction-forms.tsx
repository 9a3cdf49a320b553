import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { numberSourceLabels } from "@/lib/complaint/copy";
import { routingTexts as texts } from "@/lib/complaint/copy/routing";
import { numberSource, numberSources } from "@/lib/complaint/model";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { categoryOptions, type RoutingChoices, urgencyOptions } from "./accept-form";
import { ActForm, FoldedTextForm, type FormPlace } from "./act-form";
import { official } from "./copy";
import { Folded } from "./official-forms";

export type CorrectionActions = {
  readonly recategorise: FormAction;
  readonly redispatch: FormAction;
  readonly number: FormAction;
  readonly withdrawNumber: FormAction;
};

type Noted = { readonly id: string; readonly source: string; readonly number: string };

type Props = {
  place: FormPlace;
  may: { readonly recategorise: boolean; readonly relocate: boolean; readonly number: boolean };
  of: { readonly urgency: string; readonly numbers: readonly Noted[] };
  choices: RoutingChoices;
  actions: CorrectionActions;
};

function RecategoriseForm({ place, of, choices, actions }: Omit<Props, "may">) {
  const { locale } = place;
  return (
    <Folded
      {...place}
      action={actions.recategorise}
      name="recategorise"
      summary={texts.recategorise}
      button={texts.recategoriseButton}
    >
      <Select
        name="categoryCode"
        label={say(official.category, locale)}
        options={categoryOptions(choices.categories, locale)}
        defaultValue={choices.category?.code}
      />
      <Select
        name="urgency"
        preset
        label={say(official.urgency, locale)}
        options={urgencyOptions(locale)}
        defaultValue={of.urgency}
      />
      <TextArea
        name="text"
        label={say(texts.reason, locale)}
        hint={say(texts.datesNote, locale)}
        rows={3}
        maxLength={2000}
      />
    </Folded>
  );
}

function NumberForm({ place, actions }: Pick<Props, "place" | "actions">) {
  const { locale } = place;
  return (
    <Folded
      {...place}
      action={actions.number}
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

/** The numbers it has elsewhere; a wrong one is withdrawn with the reason. */
function Numbers({ place, may, of, actions }: Omit<Props, "choices">) {
  const { locale } = place;
  if (of.numbers.length === 0) return null;
  const label = ({ source, number }: Noted) => {
    const named = say(numberSourceLabels[numberSource.parse(source)], locale);
    return say(texts.numberLine, locale, { source: named, number });
  };
  return (
    <section aria-label={say(texts.numbers, locale)}>
      <h3>{say(texts.numbers, locale)}</h3>
      <ul className="grid gap-2">
        {of.numbers.map((noted) => (
          <li key={noted.id} className="between">
            <span className="ref">{label(noted)}</span>
            {may.number && (
              <FoldedTextForm
                {...place}
                action={actions.withdrawNumber}
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

/** Correcting kind and place, and the numbers it has elsewhere; what one may not do is not there. */
export function Corrections(props: Props) {
  const { place, may } = props;
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-2 no-print">
        {may.recategorise && <RecategoriseForm {...props} />}
        {may.relocate && (
          <LinkButton even href={`/desk/complaints/${place.target}/place`}>
            {say(texts.relocate, place.locale)}
          </LinkButton>
        )}
        {may.number && <NumberForm {...props} />}
      </div>
      <Numbers {...props} />
    </div>
  );
}

type ProposalProps = {
  place: FormPlace;
  to: { readonly id: string; readonly name: string } | undefined;
  rule?: string;
  /** The table allows it now. */
  open: boolean;
  action: FormAction;
};

/** Where it would go now that it was corrected: one button sends it on, nothing moves by itself. */
export function RedispatchProposal({ place, to, rule, open, action }: ProposalProps) {
  const { locale } = place;
  if (!to) return null;
  return (
    <Notice kind="late" icon="split">
      <p>{say(texts.redispatch, locale, { name: to.name })}</p>
      {rule && <p className="meta">{say(texts.redispatchWhy, locale, { name: rule })}</p>}
      {open ? (
        <ActForm
          {...place}
          name="redispatch-proposed"
          action={action}
          hidden={{ departmentId: to.id }}
        >
          <p>
            <SubmitButton first locale={locale}>
              {say(texts.redispatchButton, locale, { name: to.name })}
            </SubmitButton>
          </p>
        </ActForm>
      ) : (
        <p>{say(texts.redispatchLater, locale)}</p>
      )}
    </Notice>
  );
}
