import Link from "next/link";
import { Checkbox } from "@/components/forms/checkbox";
import { FormStateForm } from "@/components/forms/form-state-form";
import { complaintNotice } from "@/lib/complaint/rules/notice";
import { type Locale, say } from "@/lib/core/i18n";
import { refusedBefore } from "@/lib/web/flash";
import { submitAction } from "../actions";
import { copy } from "../copy";
import { StepBar } from "./step-bar";

/** Agreeing to the notice, and sending. */
export async function ConsentForm({ locale }: { locale: Locale }) {
  return (
    <FormStateForm
      action={submitAction}
      permalink="/report/check"
      refused={await refusedBefore()}
      locale={locale}
    >
      <div>
        <Checkbox
          name="consent"
          note={say(copy.consentNote, locale, { version: complaintNotice.version })}
        >
          {say(copy.consent, locale)}
        </Checkbox>
        <Link href="/privacy" prefetch={false} className="ms-9 inline-flex min-h-11 items-center">
          {say(copy.readNotice, locale)}
        </Link>
      </div>
      <StepBar
        locale={locale}
        back="/report/contact"
        next={say(copy.submit, locale)}
        busy={say(copy.submitting, locale)}
      />
    </FormStateForm>
  );
}
