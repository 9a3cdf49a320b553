import type { FormPlace } from "@/components/complaint/act-form";
import { ChoiceRows } from "@/components/forms/choices";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { FoldedForm, OneButton, ReasonForm } from "@/components/suggestion/folded-form";
import { say } from "@/lib/core/i18n";
import { findingLabels } from "@/lib/supervision/copy";
import { findings } from "@/lib/supervision/model";
import type { Order } from "@/lib/supervision/model/order";
import type { FormAction } from "@/lib/web/form-state";
import { acts } from "./copy";

type Actions = Readonly<Record<"accept" | "sendBack" | "extend" | "end", FormAction>>;
type Props = { order: Order; place: FormPlace };

/** What staff can do now with an order. */
export function DecideActs({ order, place, actions }: Props & { actions: Actions }) {
  const { locale } = place;
  const round = order.answers.at(-1)?.round;
  const hidden = { round: String(round ?? "") };
  const { may } = order;
  if (!Object.values(may).includes(true)) return <p className="soft">{say(acts.none, locale)}</p>;
  return (
    <div className="grid gap-3">
      {may.accept && round && (
        <OneButton
          {...place}
          name="accept"
          action={actions.accept}
          button={acts.accept}
          hidden={hidden}
          first
        />
      )}
      {may.sendBack && round && (
        <ReasonForm
          {...place}
          name="send-back"
          action={actions.sendBack}
          summary={acts.sendBack}
          button={acts.sendBackButton}
          label={acts.sendBackWhy}
          hidden={hidden}
        />
      )}
      {may.extend && <ExtendForm place={place} action={actions.extend} />}
      {may.end && <EndForm place={place} action={actions.end} />}
    </div>
  );
}

type One = { place: FormPlace; action: FormAction };

function ExtendForm({ place, action }: One) {
  const { locale } = place;
  return (
    <FoldedForm
      {...place}
      name="extend"
      action={action}
      summary={acts.extend}
      button={acts.extendButton}
    >
      <TextInput
        name="days"
        type="number"
        inputMode="numeric"
        min={1}
        max={30}
        short
        label={say(acts.extendDays, locale)}
      />
      <TextArea name="reason" label={say(acts.extendWhy, locale)} maxLength={1000} rows={2} />
    </FoldedForm>
  );
}

function EndForm({ place, action }: One) {
  const { locale } = place;
  return (
    <FoldedForm {...place} name="end" action={action} summary={acts.end} button={acts.endButton}>
      <ChoiceRows
        name="finding"
        legend={say(acts.endHow, locale)}
        choices={findings.map((value) => ({ value, label: say(findingLabels[value], locale) }))}
      />
      <TextArea
        name="words"
        label={say(acts.endWords, locale)}
        hint={say(acts.endHint, locale)}
        maxLength={1000}
        rows={3}
      />
    </FoldedForm>
  );
}

/** What the department says to it: why, and by which day. */
export function ExplainAct({ order, place, action }: Props & { action: FormAction }) {
  const { locale } = place;
  if (!order.may.explain) return <p className="soft">{say(acts.none, locale)}</p>;
  return (
    <FoldedForm
      {...place}
      name="explain"
      action={action}
      summary={acts.explain}
      button={acts.explainButton}
      open
      first
    >
      <TextArea name="body" label={say(acts.explainBody, locale)} maxLength={2000} rows={4} />
      <TextInput name="doneOn" type="date" short label={say(acts.explainDay, locale)} />
    </FoldedForm>
  );
}
