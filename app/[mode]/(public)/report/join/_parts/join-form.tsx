import Link from "next/link";
import { Checkbox } from "@/components/forms/checkbox";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { Notice } from "@/components/ui/notice";
import { maskPhone } from "@/lib/account/rules/mask";
import { env } from "@/lib/core/env";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import type { PendingJoin } from "@/lib/web/pending-join";
import { joinAction } from "../actions";
import { copy } from "../copy";

type Props = {
  /** The complaint's reference. */
  code: string;
  signedIn: boolean;
  sent: boolean;
  pending?: PendingJoin;
  refused?: FormState;
  locale: Locale;
};

function Phone({ pending, sent, locale }: Pick<Props, "pending" | "sent" | "locale">) {
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

function Send({ locale }: { locale: Locale }) {
  return (
    <SubmitButton first locale={locale} busy={say(copy.joining, locale)}>
      {say(copy.join, locale)}
    </SubmitButton>
  );
}

function Known({ locale }: { locale: Locale }) {
  return (
    <>
      <Notice kind="done" icon="circle-check">
        {say(copy.signedIn, locale)}
      </Notice>
      <input type="hidden" name="consent" value="yes" />
    </>
  );
}

function Note({ pending, locale }: Pick<Props, "pending" | "locale">) {
  return (
    <TextArea
      name="note"
      rows={2}
      optional
      maxLength={200}
      label={say(copy.note, locale)}
      hint={say(copy.noteHint, locale)}
      defaultValue={pending?.note}
    />
  );
}

export function JoinForm({ code, signedIn, sent, pending, refused, locale }: Props) {
  const page = `/report/join/${code}`;
  const permalink = sent ? `${page}?sent=1` : page;
  return (
    <FormStateForm action={joinAction} permalink={permalink} refused={refused} locale={locale}>
      <input type="hidden" name="ref" value={code} />
      {signedIn ? (
        <Known locale={locale} />
      ) : (
        <Phone pending={pending} sent={sent} locale={locale} />
      )}
      <Note pending={pending} locale={locale} />
      {!signedIn && (
        <Checkbox name="consent" defaultChecked={pending?.consent}>
          {say(copy.consent, locale)}
        </Checkbox>
      )}
      <Link href="/privacy" prefetch={false} className="inline-flex min-h-11 items-center">
        {say(copy.readNotice, locale)}
      </Link>
      <p>
        <Send locale={locale} />
      </p>
    </FormStateForm>
  );
}
