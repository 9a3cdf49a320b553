import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { Notice } from "@/components/ui/notice";
import { maskPhone } from "@/lib/account/rules/mask";
import { env } from "@/lib/core/env";
import { type Locale, say, type Text } from "@/lib/core/i18n";

type Named = "phone" | "phoneHint" | "sendCode" | "codeSent" | "code" | "codeDemo";
type Props = {
  /** What was typed before, and whether a code went there. */
  pending?: { readonly phone?: string };
  sent: boolean;
  texts: Readonly<Record<Named, Text>>;
  locale: Locale;
};

/** The phone and the code that confirms it: two buttons of one form, no script needed. */
export function PhoneProof({ pending, sent, texts, locale }: Props) {
  return (
    <section className="grid gap-4">
      <TextInput
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        short
        label={say(texts.phone, locale)}
        hint={say(texts.phoneHint, locale)}
        defaultValue={pending?.phone}
      />
      <p className="actions">
        <SubmitButton locale={locale} name="intent" value="code">
          {say(texts.sendCode, locale)}
        </SubmitButton>
      </p>
      {sent && pending?.phone && (
        <Notice kind="done" icon="message-square-text" status>
          {say(texts.codeSent, locale, { phone: maskPhone(pending.phone) })}
        </Notice>
      )}
      <TextInput
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        short
        label={say(texts.code, locale)}
        hint={env().DEMO ? say(texts.codeDemo, locale) : undefined}
      />
    </section>
  );
}
