import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { Notice } from "@/components/ui/notice";
import { maskPhone } from "@/lib/account/rules/mask";
import type { DraftView } from "@/lib/complaint/queries/draft";
import { env } from "@/lib/core/env";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

type Props = { draft: DraftView; signedIn: boolean; sent: boolean; locale: Locale };

function Code({ phone, sent, locale }: { phone: string; sent: boolean; locale: Locale }) {
  return (
    <>
      <p className="actions">
        <SubmitButton locale={locale} name="intent" value="code">
          {say(copy.sendCode, locale)}
        </SubmitButton>
      </p>
      {sent && (
        <Notice kind="done" icon="message-square-text" status>
          {say(copy.codeSent, locale, { phone: maskPhone(phone) })}
        </Notice>
      )}
      <TextInput
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        short
        label={say(copy.code, locale)}
        hint={env().DEMO ? say(copy.codeDemo, locale) : undefined}
      />
    </>
  );
}

/** The phone and the code that confirms it: two buttons of one form, no script needed. */
export function PhoneFields({ draft, signedIn, sent, locale }: Props) {
  const { phone, phoneConfirmedAt } = draft;
  if (signedIn && !phone) {
    return (
      <Notice kind="done" icon="circle-check">
        {say(copy.signedInPhone, locale)}
      </Notice>
    );
  }
  return (
    <section className="grid gap-4">
      <TextInput
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        short
        label={say(copy.phone, locale)}
        hint={say(copy.phoneHint, locale)}
        defaultValue={phone}
      />
      {phoneConfirmedAt ? (
        <Notice kind="done" icon="circle-check">
          {say(copy.phoneConfirmed, locale, { phone: maskPhone(phone) })}
        </Notice>
      ) : (
        <Code phone={phone} sent={sent} locale={locale} />
      )}
    </section>
  );
}
