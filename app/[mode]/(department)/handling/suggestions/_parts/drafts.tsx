import { ReplyText } from "@/components/suggestion/reply-text";
import { AdoptionTag } from "@/components/suggestion/status-tag";
import { type Locale, say } from "@/lib/core/i18n";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import { copy } from "../copy";

type AdoptionProps = { draft: Dossier["decisions"][number]; locale: Locale };

/** What is about to be published, as it will read. */
export function AdoptionDraft({ draft, locale }: AdoptionProps) {
  return (
    <div className="washed">
      <p className="meta">{say(copy.adoptionDraft, locale)}</p>
      <p>
        <AdoptionTag adoption={draft.adoption} locale={locale} />
      </p>
      <p>{draft.reason ?? say(copy.noReason, locale)}</p>
    </div>
  );
}

type ReplyProps = {
  draft: Dossier["replies"][number];
  dossier: Dossier;
  now: Date;
  locale: Locale;
};

export function ReplyDraft({ draft, dossier, now, locale }: ReplyProps) {
  return (
    <div className="washed">
      <p className="meta">{say(copy.replyDraft, locale)}</p>
      <ReplyText reply={draft} department={dossier.lead?.name ?? ""} now={now} locale={locale} />
    </div>
  );
}
