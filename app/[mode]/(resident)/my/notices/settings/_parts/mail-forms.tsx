import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { type Locale, say } from "@/lib/core/i18n";
import { settingsCopy as copy } from "@/lib/notification/copy/settings";
import type { NoticeSettings } from "@/lib/notification/queries/settings";
import type { FormState } from "@/lib/web/form-state";
import { confirmMailAction, giveMailAction, removeMailAction } from "../actions";

type Props = { settings: NoticeSettings; refused?: FormState; locale: Locale };
const permalink = "/my/notices/settings";

function Address({ label, refused, locale }: { label: string } & Omit<Props, "settings">) {
  return (
    <FormStateForm
      action={giveMailAction}
      permalink={permalink}
      refused={refused}
      prefix="mail"
      label={label}
      locale={locale}
    >
      <TextInput
        name="mail"
        type="email"
        autoComplete="email"
        label={say(copy.mailField, locale)}
        hint={say(copy.mailHint, locale)}
      />
      <p className="actions">
        <SubmitButton locale={locale}>{say(copy.mailAdd, locale)}</SubmitButton>
      </p>
    </FormStateForm>
  );
}

function Code({ refused, locale }: Omit<Props, "settings">) {
  return (
    <FormStateForm
      action={confirmMailAction}
      permalink={permalink}
      refused={refused}
      prefix="code"
      label={say(copy.mailConfirm, locale)}
      locale={locale}
    >
      <TextInput
        name="code"
        short
        inputMode="numeric"
        autoComplete="one-time-code"
        label={say(copy.mailCode, locale)}
      />
      <p className="actions">
        <SubmitButton first locale={locale}>
          {say(copy.mailConfirm, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}

function standsAs({ mail }: NoticeSettings, locale: Locale): string {
  if (!mail) return say(copy.mailNone, locale);
  return say(mail.confirmed ? copy.mailIs : copy.mailWaits, locale, { mail: mail.masked });
}

/** Where mail goes: given, confirmed by a code, changed, removed. */
export function MailForms({ settings, refused, locale }: Props) {
  const { mail } = settings;
  if (!settings.canMail) return <p className="soft">{say(copy.mailAway, locale)}</p>;
  const waits = mail && !mail.confirmed;
  const of = (name: string) => (refused?.values && name in refused.values ? refused : undefined);
  return (
    <>
      <p className="soft">{standsAs(settings, locale)}</p>
      {waits && <Code refused={of("code")} locale={locale} />}
      <details className="mt-3" open={!mail || of("mail") !== undefined}>
        <summary>{say(mail ? copy.mailOther : copy.mailField, locale)}</summary>
        <Address
          label={say(mail ? copy.mailOther : copy.mail, locale)}
          refused={of("mail")}
          locale={locale}
        />
      </details>
      {mail && (
        <form action={removeMailAction} className="mt-3">
          <SubmitButton small plain locale={locale}>
            {say(copy.mailRemove, locale)}
          </SubmitButton>
        </form>
      )}
    </>
  );
}
