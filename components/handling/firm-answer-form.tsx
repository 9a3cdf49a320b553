import { ChoiceRows } from "@/components/forms/choices";
import { FileInput } from "@/components/forms/file-input";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { contactLabels } from "@/lib/complaint/copy";
import { contacts } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { firmCopy as copy } from "./copy";

type Props = {
  action: FormAction;
  /** The link's token or the hand-over's id, and the field it goes by. */
  hidden: Readonly<Record<string, string>>;
  page: string;
  refused?: FormState;
  locale: Locale;
};

/** What the firm says once: what it did, whether it spoke with the resident, pictures if it has any. */
export function FirmAnswerForm({ action, hidden, page, refused, locale }: Props) {
  return (
    <FormStateForm
      action={action}
      permalink={page}
      refused={refused}
      locale={locale}
      label={say(copy.title, locale)}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="text"
        label={say(copy.answer, locale)}
        hint={say(copy.answerHint, locale)}
        rows={5}
        maxLength={2000}
      />
      <ChoiceRows
        name="contact"
        legend={say(copy.contact, locale)}
        choices={contacts.map((value) => ({ value, label: say(contactLabels[value], locale) }))}
      />
      <FileInput
        name="photos"
        label={say(copy.photos, locale)}
        hint={say(copy.photosHint, locale)}
        optional
        multiple
      />
      <p className="meta">{say(copy.after, locale)}</p>
      <p>
        <SubmitButton first wide locale={locale}>
          {say(copy.send, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
