import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { DraftsLink } from "@/components/suggestion/answer-drafts";
import { CaseText } from "@/components/suggestion/case-text";
import { OrderLinks } from "@/components/suggestion/order-links";
import { PartList } from "@/components/suggestion/part-list";
import { RecordList } from "@/components/suggestion/record-list";
import { TogetherSection } from "@/components/suggestion/together-section";
import { LinkButton } from "@/components/ui/button";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { getHomeDistrict, listDepartments } from "@/lib/place/queries";
import { getAnswerHistory } from "@/lib/suggestion/queries/answer-history";
import { type Dossier, getDossier } from "@/lib/suggestion/queries/dossier";
import { getPublishedTogether } from "@/lib/suggestion/queries/group";
import { requirePerson } from "@/lib/web/current-actor";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { DoneNotice } from "../_parts/done-notice";
import { StaffActs } from "../_parts/item";
import { copy } from "../copy";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<Params>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  return { title: `${say(copy.title, parseMode(mode).locale)} ${ref}` };
}

function titlesIn(locale: Locale) {
  return {
    answers: say(copy.answers, locale),
    voices: say(copy.voices, locale),
    none: say(copy.noAnswers, locale),
  };
}

function Links({ suggestion, locale }: { suggestion: string; locale: Locale }) {
  return (
    <p className="actions mt-6">
      <LinkButton href="/desk/suggestions" icon="chevron-left">
        {say(copy.back, locale)}
      </LinkButton>
      <LinkButton href={`/suggestions/${suggestion}`}>{say(copy.public, locale)}</LinkButton>
      <LinkButton href={`/trace/${suggestion}`} icon="route">
        {say(copy.chain, locale)}
      </LinkButton>
    </p>
  );
}

/** Every department's part, what was published, and what it is handled together with. */
async function Record({ dossier, now: at, locale }: RecordProps) {
  const together = await getPublishedTogether(dossier.id);
  const seen = { now: at, locale };
  return (
    <div className="sections mt-6">
      <PartList parts={dossier.parts} clocks={dossier.clocks.opinions} {...seen} />
      <RecordList of={dossier} titles={titlesIn(locale)} {...seen} />
      <TogetherSection of={together} base="/desk/suggestions" locale={locale} />
    </div>
  );
}

type RecordProps = { dossier: Dossier; now: Date; locale: Locale };

export default async function DeskSuggestionPage({ params, searchParams }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/suggestions/${ref}`;
  const person = await requirePerson(page);
  const { actor } = person;
  const [dossier, history, departments] = await Promise.all([
    getDossier(actor, ref),
    getAnswerHistory(actor, ref),
    getHomeDistrict().then(listDepartments),
  ]);
  if (!dossier) notFound();
  const item = { actor, dossier, departments, page, now: now(), locale };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={dossier.title}
        note={<span className="ref">{dossier.ref}</span>}
        panel={
          <section className="panel" aria-label={say(copy.preview, locale)}>
            <StaffActs {...item} />
          </section>
        }
      >
        <DoneNotice asked={(await searchParams).done} locale={locale} />
        <CaseText of={dossier} now={item.now} locale={locale} heading={null} />
        <Record dossier={dossier} now={item.now} locale={locale} />
        {history && <DraftsLink page={page} history={history} locale={locale} />}
        <OrderLinks suggestion={dossier.ref} assignedAt={dossier.assignedAt} locale={locale} />
        <Links suggestion={dossier.ref} locale={locale} />
      </StaffMain>
    </DeskFrame>
  );
}
