import { ActForm } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { type Locale, say } from "@/lib/core/i18n";
import { leaveAction } from "../../../report/join/actions";
import { copy } from "../../../report/join/copy";

type Props = { code: string; page: string; locale: Locale };

/** For somebody who joined: what they see here, and the way out, folded up. */
export function JoinedPart({ code, page, locale }: Props) {
  return (
    <div className="grid gap-3">
      <Notice icon="hand">{say(copy.joinedNote, locale)}</Notice>
      <details className="no-print">
        <summary className="btn small plain">{say(copy.leave, locale)}</summary>
        <ActForm target={code} page={page} locale={locale} name="leave" action={leaveAction}>
          <p className="meta">{say(copy.leaveNote, locale)}</p>
          <p>
            <SubmitButton locale={locale}>{say(copy.leaveButton, locale)}</SubmitButton>
          </p>
        </ActForm>
      </details>
    </div>
  );
}
