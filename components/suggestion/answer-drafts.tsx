import { ActForm } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Section } from "@/components/ui/section-head";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import type { AnswerHistory } from "@/lib/suggestion/model/answer";
import { AnswerVersionItem } from "./answer-version";
import { drafts } from "./copy";
import type { Given } from "./folded-form";

type Props = { history: AnswerHistory; locale: Locale };

/** Who wrote what of the answer, draft by draft, and what the department told itself about it. */
export function AnswerDrafts({ history, locale, form }: Props & { form: Given | null }) {
  const { versions, notes } = history;
  return (
    <div className="sections">
      <Section id="versions" title={say(drafts.versions, locale)}>
        <p className="soft">{say(drafts.versionsNote, locale)}</p>
        {versions.length === 0 && <EmptyState>{say(drafts.noVersions, locale)}</EmptyState>}
        <ol className="rows">
          {versions.map((version) => (
            <AnswerVersionItem key={version.id} version={version} locale={locale} />
          ))}
        </ol>
      </Section>
      <Section id="notes" title={say(drafts.notes, locale)}>
        <p className="soft">{say(drafts.notesNote, locale)}</p>
        {form && <NoteForm {...form} />}
        {notes.length === 0 && <EmptyState>{say(drafts.noNotes, locale)}</EmptyState>}
        <ol className="rows">
          {notes.map(({ id, department, by, at, text }) => (
            <li key={id}>
              <div className="item">
                <div className="grow">
                  <p className="whitespace-pre-line">{text}</p>
                  <Meta parts={[department, by, `${longDate(at, locale)} ${clockTime(at)}`]} />
                </div>
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function NoteForm({ ...given }: Given) {
  const { locale } = given;
  return (
    <ActForm {...given} name="note">
      <TextArea name="note" label={say(drafts.note, locale)} rows={3} maxLength={1000} />
      <p>
        <SubmitButton locale={locale}>{say(drafts.keep, locale)}</SubmitButton>
      </p>
    </ActForm>
  );
}

/** From the item to its drafts, with how many there are. */
export function DraftsLink({ page, history, locale }: Props & { page: string }) {
  const { versions, notes, mayNote } = history;
  if (versions.length + notes.length === 0 && !mayNote) return null;
  const counted = { versions: versions.length, notes: notes.length };
  return (
    <p className="actions">
      <LinkButton href={`${page}/drafts`} icon="file-text">
        {say(drafts.link, locale, counted)}
      </LinkButton>
    </p>
  );
}
