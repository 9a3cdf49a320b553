import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoundList } from "@/components/look-back/round-list";
import { StaffMain } from "@/components/shell/staff-shell";
import { DraftsLink } from "@/components/suggestion/answer-drafts";
import { CaseText } from "@/components/suggestion/case-text";
import { RecordList } from "@/components/suggestion/record-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { listPublishedRounds } from "@/lib/look-back/queries/rounds";
import type { AnswerHistory } from "@/lib/suggestion/model/answer";
import { handledDepartments } from "@/lib/suggestion/policy";
import { listAnswerChoices } from "@/lib/suggestion/queries/answer-classes";
import { getAnswerHistory } from "@/lib/suggestion/queries/answer-history";
import { type Dossier, getDossier, movableFrom } from "@/lib/suggestion/queries/dossier";
import { getPublishedTogether } from "@/lib/suggestion/queries/group";
import { movesFor } from "@/lib/suggestion/rules/moves";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../_parts/handling-frame";
import { DepartmentActs } from "../_parts/department-acts";
import { Links } from "../_parts/links";
import { Opinions } from "../_parts/opinions";
import { TogetherPart } from "../_parts/together-part";
import { copy } from "../copy";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<Params>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  return { title: `${say(copy.suggestions, parseMode(mode).locale)} ${ref}` };
}

function titlesIn(locale: Locale) {
  return {
    answers: say(copy.answers, locale),
    voices: say(copy.voices, locale),
    none: say(copy.noAnswers, locale),
  };
}

function answersSeparately({ parts }: Dossier, own: readonly string[]): boolean {
  return parts.some((part) => part.role === "separate" && own.includes(part.departmentId));
}

/** The item, its drafts, and what its answer can be called. */
async function readItem(actor: Actor, ref: string) {
  const [dossier, history] = await Promise.all([
    getDossier(actor, ref),
    getAnswerHistory(actor, ref),
  ]);
  if (!dossier) return null;
  return { dossier, history, classes: await listAnswerChoices(actor, dossier.place) };
}

/** One page an item: what was promised, what to answer, by when, what the other side said. */
export default async function HandlingSuggestionPage({ params, searchParams }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/handling/suggestions/${ref}`;
  const person = await requirePerson(page);
  const read = await readItem(person.actor, ref);
  if (!read) notFound();
  const { dossier, history, classes } = read;
  const place = { target: dossier.ref, page, locale, refused: await refusedBefore() };
  const work = { dossier, moves: movesFor(person.actor, movableFrom(dossier)), place };
  const seen = { now: now(), locale };
  const own = handledDepartments(person.actor);
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={dossier.title}
        note={<span className="ref">{dossier.ref}</span>}
        panel={
          <section className="panel" aria-label={say(copy.preview, locale)}>
            <DepartmentActs
              {...work}
              now={seen.now}
              history={history}
              separate={answersSeparately(dossier, own)}
              classes={classes}
            />
          </section>
        }
      >
        {(await searchParams).done && (
          <Notice kind="done" icon="circle-check" status>
            {say(copy.done, locale, { ref: dossier.ref })}
          </Notice>
        )}
        <Record {...work} {...seen} history={history} own={own} />
      </StaffMain>
    </HandlingFrame>
  );
}

type RecordProps = Parameters<typeof Opinions>[0] & {
  history: AnswerHistory | null;
  locale: Locale;
};

/** The words, the opinions, what was published, what was looked back at. */
async function Record({ history, now: at, locale, ...work }: RecordProps) {
  const { dossier, place } = work;
  const [rounds, together] = await Promise.all([
    listPublishedRounds({ suggestionId: dossier.id }),
    getPublishedTogether(dossier.id),
  ]);
  const seen = { now: at, locale };
  return (
    <div className="sections">
      <CaseText of={dossier} {...seen} heading={null} />
      <Opinions {...work} now={at} />
      <TogetherPart of={together} {...work} />
      <RecordList of={dossier} titles={titlesIn(locale)} {...seen} />
      <Section id="rounds" title={say(copy.rounds, locale)}>
        <RoundList rounds={rounds} locale={locale} empty={say(copy.noRounds, locale)} />
      </Section>
      {history && <DraftsLink page={place.page} history={history} locale={locale} />}
      <Links of={dossier} locale={locale} />
    </div>
  );
}
