import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { Notice } from "@/components/ui/notice";
import { type Locale, say } from "@/lib/core/i18n";
import { eraseCopy as copy, dataCopy } from "@/lib/privacy/copy";
import type { FormState } from "@/lib/web/form-state";
import { eraseAction, ownCodeAction } from "../../actions";

type Props = { phone: string; sent: boolean; refused?: FormState; locale: Locale };
const permalink = "/my/data/delete";

/** A code to one's own phone, and then the button that cannot be undone. */
export function ConfirmErasure({ phone, sent, refused, locale }: Props) {
  const isCode = refused?.values && "code" in refused.values;
  return (
    <>
      <FormStateForm
        action={ownCodeAction}
        permalink={permalink}
        prefix="send"
        className="form mt-4"
        refused={isCode ? undefined : refused}
        label={say(dataCopy.sendCode, locale)}
        locale={locale}
      >
        {sent && (
          <Notice kind="done" icon="message-square-text" status>
            {say(dataCopy.codeSent, locale, { phone })}
          </Notice>
        )}
        <p className="actions">
          <SubmitButton locale={locale}>{say(dataCopy.sendCode, locale)}</SubmitButton>
        </p>
      </FormStateForm>
      <Erase refused={isCode ? refused : undefined} locale={locale} />
    </>
  );
}

function Erase({ refused, locale }: Pick<Props, "refused" | "locale">) {
  return (
    <FormStateForm
      action={eraseAction}
      permalink={permalink}
      prefix="erase"
      className="form mt-4"
      refused={refused}
      label={say(copy.act, locale)}
      locale={locale}
    >
      <TextInput
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        short
        label={say(dataCopy.codeField, locale)}
      />
      <p className="actions">
        <SubmitButton first locale={locale}>
          {say(copy.act, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
