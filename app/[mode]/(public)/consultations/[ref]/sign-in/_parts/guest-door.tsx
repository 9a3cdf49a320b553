import { randomUUID } from "node:crypto";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { LinkButton } from "@/components/ui/button";
import { say } from "@/lib/core/i18n";
import type { PendingSeat } from "@/lib/web/pending-seat";
import { onwardQuery } from "@/lib/web/safe-path";
import { PhoneProof } from "../../../../_parts/phone-proof";
import { consultationsCopy as words } from "../../../copy";
import { seatCopy } from "../../seat/copy";
import { guestSignInAction, phoneSignInAction } from "../actions";
import { doorCopy as copy } from "../copy";

type Props = { place: FormPlace; code?: string; pending?: PendingSeat; sent: boolean };

function DoorCode({ name, code, place }: { name: string; code?: string; place: FormPlace }) {
  const { locale } = place;
  if (code) return <input type="hidden" name={name} value={code} />;
  return (
    <TextInput
      name={name}
      inputMode="numeric"
      maxLength={6}
      short
      label={say(words.doorCode, locale)}
      hint={say(words.doorHint, locale)}
    />
  );
}

/** Two ways in without an account: a phone that is confirmed, or how one is called. */
export function GuestDoor(props: Props) {
  const { place, code } = props;
  return (
    <div className="grid gap-3">
      <ByPhone {...props} />
      <ByLabel place={place} code={code} />
      <LinkButton plain href={`/sign-in${onwardQuery(backTo(place.page, code))}`}>
        {say(copy.account, place.locale)}
      </LinkButton>
    </div>
  );
}

function ByPhone({ place, code, pending, sent }: Props) {
  const { locale, refused } = place;
  return (
    <details open={sent || refused?.values?.form === "phone"}>
      <summary className="btn wide">{say(copy.byPhone, locale)}</summary>
      <ActForm {...place} name="phone" action={phoneSignInAction}>
        <p className="soft mt-3">{say(copy.byPhoneNote, locale)}</p>
        <DoorCode name="door" code={code} place={place} />
        <PhoneProof {...{ pending, sent, locale }} texts={seatCopy} />
        <SubmitButton first wide locale={locale}>
          {say(copy.oneTap, locale)}
        </SubmitButton>
      </ActForm>
    </details>
  );
}

function ByLabel({ place, code }: Pick<Props, "place" | "code">) {
  const { locale, refused } = place;
  const isMine = refused?.values?.form === "guest";
  const key = (isMine && refused.values?.key) || randomUUID();
  return (
    <details open={isMine}>
      <summary className="btn wide">{say(copy.byLabel, locale)}</summary>
      <ActForm {...place} name="guest" action={guestSignInAction} hidden={{ key }}>
        <DoorCode name="code" code={code} place={place} />
        <TextInput
          name="label"
          label={say(words.label, locale)}
          hint={say(words.labelHint, locale)}
          maxLength={20}
        />
        <SubmitButton first wide locale={locale}>
          {say(copy.enter, locale)}
        </SubmitButton>
      </ActForm>
    </details>
  );
}

/** After signing in the code that was scanned is still on the way. */
function backTo(page: string, code?: string): string {
  const path = page.split("?")[0] ?? page;
  return code ? `${path}?code=${code}` : path;
}
