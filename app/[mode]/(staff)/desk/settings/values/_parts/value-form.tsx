import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import type { ValueListed } from "@/lib/catalogue/queries/value";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { listHref } from "@/lib/web/list-params";
import { keepValueAction } from "../actions";
import { copy } from "../copy";

type Props = { scope: string; of: ValueListed; refused?: FormState; locale: Locale };

export function ValueForm({ scope, of, refused, locale }: Props) {
  const { key, value: now, own, sample, least, most } = of;
  return (
    <FormStateForm
      action={keepValueAction}
      permalink={listHref("/desk/settings/values", { key })}
      refused={refused}
      locale={locale}
    >
      <input type="hidden" name="scope" value={scope} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="was" value={own ?? ""} />
      <TextInput
        short
        name="value"
        inputMode="numeric"
        label={say(copy.value, locale)}
        hint={say(copy.valueHint, locale, { now, sample, least, most })}
        defaultValue={String(now)}
      />
      <TextArea name="reason" rows={2} maxLength={500} label={say(copy.reason, locale)} />
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.save, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
