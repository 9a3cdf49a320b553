import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { routingTexts as texts } from "@/lib/complaint/copy/routing";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { categoryOptions, type RoutingChoices, urgencyOptions } from "./accept-form";
import { ActForm, type FormPlace } from "./act-form";
import { official } from "./copy";
import { type Noted, type NumberActions, NumberForm, Numbers } from "./number-forms";
import { Folded } from "./official-forms";

export type CorrectionActions = NumberActions & {
  readonly recategorise: FormAction;
  readonly redispatch: FormAction;
};

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
        {may.number && <NumberForm place={place} action={props.actions.number} />}
      </div>
      <Numbers
        place={place}
        may={may.number}
        numbers={props.of.numbers}
        action={props.actions.withdrawNumber}
      />
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
