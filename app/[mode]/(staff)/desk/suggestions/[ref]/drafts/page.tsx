import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { AnswerDrafts } from "@/components/suggestion/answer-drafts";
import { drafts } from "@/components/suggestion/copy";
import { LinkButton } from "@/components/ui/button";
import { say } from "@/lib/core/i18n";
import { getAnswerHistory } from "@/lib/suggestion/queries/answer-history";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  return { title: `${say(drafts.title, parseMode(mode).locale)} ${ref}` };
}

/** The drafts of one answer with their differences, and the notes beside it. */
export default async function DeskDraftsPage({ params }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const item = `/desk/suggestions/${ref}`;
  const person = await requirePerson(`${item}/drafts`);
  const history = await getAnswerHistory(person.actor, ref);
  if (!history) notFound();
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(drafts.titleOf, locale, { title: history.title })}
        note={<span className="ref">{ref}</span>}
      >
        <AnswerDrafts history={history} form={null} locale={locale} />
        <p className="actions mt-6">
          <LinkButton href={item} icon="chevron-left">
            {say(drafts.back, locale)}
          </LinkButton>
        </p>
      </StaffMain>
    </DeskFrame>
  );
}
