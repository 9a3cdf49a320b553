import { ChoiceRows } from "@/components/forms/choices";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { type Locale, say } from "@/lib/core/i18n";
import { answerLabels, requestsCopy as copy } from "@/lib/privacy/copy/request";
import { answers } from "@/lib/privacy/model/request";
import type { FormState } from "@/lib/web/form-state";
import { answerRequestAction } from "../../actions";

type Props = { id: string; refused?: FormState; locale: Locale };

/** Granted or refused, with the reason that the asker reads. */
export function AnswerForm({ id, refused, locale }: Props) {
  return (
    <FormStateForm
      action={answerRequestAction}
      permalink={`/admin/data-requests/${id}`}
      refused={refused}
      className="form mt-6"
      label={say(copy.decide, locale)}
      locale={locale}
    >
      <input type="hidden" name="id" value={id} />
      <ChoiceRows
        name="answer"
        legend={say(copy.decide, locale)}
        choices={answers.map((value) => ({
          value,
          label: say(answerLabels[value].name, locale),
          note: say(answerLabels[value].note, locale),
        }))}
      />
      <TextArea name="text" label={say(copy.reason, locale)} maxLength={1000} />
      <p className="actions">
        <SubmitButton first locale={locale}>
          {say(copy.send, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
