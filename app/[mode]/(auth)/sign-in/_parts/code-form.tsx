import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { LinkButton } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { onwardQuery } from "@/lib/web/safe-path";
import { enterCodeAction } from "../actions";
import { signInCopy as copy } from "../copy";

type Props = { next: string; hint: string | undefined; locale: Locale };

export function CodeForm({ next, hint, locale }: Props) {
  const query = onwardQuery(next);
  return (
    <FormStateForm action={enterCodeAction} permalink={`/sign-in/code${query}`} locale={locale}>
      <input type="hidden" name="next" value={next} />
      <TextInput
        name="code"
        short
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={8}
        label={say(copy.code, locale)}
        hint={hint}
      />
      <SubmitButton first wide name="act" value="enter" locale={locale}>
        {say(copy.signIn, locale)}
      </SubmitButton>
      <div>
        <p className="soft">
          <b>{say(copy.notArrived, locale)}</b> {say(copy.notArrivedHint, locale)}
        </p>
        <p className="actions mt-2">
          <SubmitButton small name="act" value="again" locale={locale}>
            {say(copy.again, locale)}
          </SubmitButton>
          <LinkButton small plain href={`/sign-in${query}`}>
            {say(copy.otherPhone, locale)}
          </LinkButton>
        </p>
      </div>
    </FormStateForm>
  );
}
