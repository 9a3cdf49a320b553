import Link from "next/link";
import { Checkbox } from "@/components/forms/checkbox";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { Notice } from "@/components/ui/notice";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import type { PendingJoin } from "@/lib/web/pending-join";
import { PhoneProof } from "../../../_parts/phone-proof";
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
        <PhoneProof {...{ pending, sent, locale }} texts={copy} />
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
