import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { Notice } from "@/components/ui/notice";
import { maskPhone } from "@/lib/account/rules/mask";
import { env } from "@/lib/core/env";
import { type Locale, say } from "@/lib/core/i18n";
import type { PendingSeat } from "@/lib/web/pending-seat";
import { seatCopy as copy } from "../seat/copy";

type Props = { pending?: PendingSeat; sent: boolean; locale: Locale };

/** The phone and the code that confirms it: two buttons of one form, no script needed. */
export function PhoneFields({ pending, sent, locale }: Props) {
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
        defaultValue={pending?.phone}
      />
      <p className="actions">
        <SubmitButton locale={locale} name="intent" value="code">
          {say(copy.sendCode, locale)}
        </SubmitButton>
      </p>
      {sent && pending && (
        <Notice kind="done" icon="message-square-text" status>
          {say(copy.codeSent, locale, { phone: maskPhone(pending.phone) })}
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
    </section>
  );
}
