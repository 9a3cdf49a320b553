import { ActForm } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import type { ComplaintView } from "@/lib/complaint/queries/complaint";
import { type Locale, say } from "@/lib/core/i18n";
import { leaveAction } from "../../../report/join/actions";
import { copy } from "../../../report/join/copy";

type Props = {
  of: ComplaintView;
  page: string;
  locale: Locale;
};

/** For somebody who joined: what they see here, what they wrote themselves, and the way out, folded up. */
export function JoinedPart({ of, page, locale }: Props) {
  if (of.relation !== "supporter") return null;
  return (
    <div className="grid gap-3">
      <Notice icon="hand">{say(copy.joinedNote, locale)}</Notice>
      {of.joinNotes.map(({ id, text }) => (
        <div key={id}>
          <p className="meta">{say(copy.ownNote, locale)}</p>
          <blockquote className="whitespace-pre-line">{text}</blockquote>
        </div>
      ))}
      <details className="no-print">
        <summary className="btn small plain">{say(copy.leave, locale)}</summary>
        <ActForm target={of.ref} page={page} locale={locale} name="leave" action={leaveAction}>
          <p className="meta">{say(copy.leaveNote, locale)}</p>
          <p>
            <SubmitButton locale={locale}>{say(copy.leaveButton, locale)}</SubmitButton>
          </p>
        </ActForm>
      </details>
    </div>
  );
}
