import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { type Locale, say } from "@/lib/core/i18n";
import { onwardQuery } from "@/lib/web/safe-path";
import { sendCodeAction } from "../actions";
import { signInCopy as copy } from "../copy";

export function PhoneForm({ next, locale }: { next: string; locale: Locale }) {
  return (
    <FormStateForm
      action={sendCodeAction}
      permalink={`/sign-in${onwardQuery(next)}`}
      locale={locale}
    >
      <input type="hidden" name="next" value={next} />
      <TextInput
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        label={say(copy.phone, locale)}
        hint={say(copy.phoneHint, locale)}
      />
      <SubmitButton first wide locale={locale} busy={say(copy.sending, locale)}>
        {say(copy.send, locale)}
      </SubmitButton>
    </FormStateForm>
  );
}
