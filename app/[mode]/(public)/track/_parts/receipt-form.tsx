import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { type Locale, say } from "@/lib/core/i18n";
import { refusedBefore } from "@/lib/web/flash";
import { trackAction } from "../actions";
import { copy } from "../copy";

/** Reference and last four digits: all that is needed, without an account. */
export async function ReceiptForm({ code, locale }: { code?: string; locale: Locale }) {
  return (
    <FormStateForm
      action={trackAction}
      permalink="/track"
      locale={locale}
      refused={await refusedBefore()}
    >
      <TextInput
        name="ref"
        label={say(copy.ref, locale)}
        hint={say(copy.refHint, locale)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        defaultValue={code}
      />
      <TextInput
        name="lastFour"
        short
        label={say(copy.lastFour, locale)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
      />
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.find, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
