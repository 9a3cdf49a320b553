import { CheckboxList } from "@/components/forms/checkbox-list";
import { FormStateForm } from "@/components/forms/form-state-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { type Locale, say } from "@/lib/core/i18n";
import type { PickedForLot } from "@/lib/suggestion/queries/lot";
import type { FormState } from "@/lib/web/form-state";
import { mergeAction } from "../actions";
import { copy } from "../copy";
import { optionsOf } from "./options";

type Props = {
  rows: readonly PickedForLot[];
  lead?: string;
  page: string;
  refused?: FormState;
  locale: Locale;
};

/** Which are one matter, which of them leads, and why. */
export function MergeForm({ rows, lead, page, refused, locale }: Props) {
  const options = optionsOf(rows, locale);
  return (
    <FormStateForm
      action={mergeAction}
      permalink={page}
      locale={locale}
      refused={refused}
      className="form gap-4"
    >
      <input type="hidden" name="page" value={page} />
      <CheckboxList
        name="refs"
        legend={say(copy.which, locale)}
        options={options}
        defaultValues={lead ? [lead] : []}
      />
      <Select
        name="lead"
        label={say(copy.lead, locale)}
        hint={say(copy.leadHint, locale)}
        options={options}
        defaultValue={lead}
      />
      <TextArea name="reason" label={say(copy.reason, locale)} rows={3} maxLength={1000} />
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.openButton, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
