import Link from "next/link";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { Checkbox } from "@/components/forms/checkbox";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { LinkButton } from "@/components/ui/button";
import { say } from "@/lib/core/i18n";
import type { PendingSeat } from "@/lib/web/pending-seat";
import { onwardQuery } from "@/lib/web/safe-path";
import { PhoneProof } from "../../../../_parts/phone-proof";
import { consultationsCopy as words } from "../../../copy";
import { seatCopy as copy } from "../../seat/copy";
import { guestSignUpAction } from "../actions";

type Props = { place: FormPlace; pending?: PendingSeat; sent: boolean; full: boolean };

/** Signing up with a phone and without an account. */
export function GuestForm({ place, pending, sent, full }: Props) {
  const { locale, target } = place;
  return (
    <>
      <ActForm {...place} name="guest" action={guestSignUpAction}>
        <TextInput
          name="label"
          label={say(words.label, locale)}
          hint={say(words.labelHint, locale)}
          maxLength={20}
          defaultValue={pending?.label}
        />
        <PhoneProof {...{ pending, sent, locale }} texts={copy} />
        <Checkbox name="consent" defaultChecked={pending?.consent}>
          {say(copy.consent, locale)}
        </Checkbox>
        <Link href="/privacy" prefetch={false} className="inline-flex min-h-11 items-center">
          {say(copy.readNotice, locale)}
        </Link>
        <p className="soft">{say(words.signUpPromise, locale)}</p>
        <SubmitButton first wide locale={locale}>
          {say(full ? words.signUpWaiting : words.confirm, locale)}
        </SubmitButton>
      </ActForm>
      <p className="actions">
        <LinkButton plain href={`/sign-in${onwardQuery(place.page.split("?")[0] ?? "")}`}>
          {say(copy.haveAccount, locale)}
        </LinkButton>
        <LinkButton plain href={`/consultations/${target}/seat`}>
          {say(copy.signedUpBefore, locale)}
        </LinkButton>
      </p>
    </>
  );
}
