import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { AnswerDrafts } from "@/components/suggestion/answer-drafts";
import { drafts } from "@/components/suggestion/copy";
import { LinkButton } from "@/components/ui/button";
import { say } from "@/lib/core/i18n";
import { getAnswerHistory } from "@/lib/suggestion/queries/answer-history";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../../_parts/handling-frame";
import { noteAction } from "../../actions";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  return { title: `${say(drafts.title, parseMode(mode).locale)} ${ref}` };
}

/** The drafts of one answer with their differences, and the notes beside it. */
export default async function HandlingDraftsPage({ params }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const item = `/handling/suggestions/${ref}`;
  const person = await requirePerson(`${item}/drafts`);
  const history = await getAnswerHistory(person.actor, ref);
  if (!history) notFound();
  const place = { target: ref, page: `${item}/drafts`, locale, refused: await refusedBefore() };
  const form = history.mayNote ? { ...place, action: noteAction } : null;
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(drafts.titleOf, locale, { title: history.title })}
        note={<span className="ref">{ref}</span>}
      >
        <AnswerDrafts history={history} form={form} locale={locale} />
        <p className="actions mt-6">
          <LinkButton href={item} icon="chevron-left">
            {say(drafts.back, locale)}
          </LinkButton>
        </p>
      </StaffMain>
    </HandlingFrame>
  );
}
