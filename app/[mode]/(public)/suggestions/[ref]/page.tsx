import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoundList } from "@/components/look-back/round-list";
import { DrawNote } from "@/components/suggestion/draw-note";
import { TogetherSection } from "@/components/suggestion/together-section";
import { Section, SectionHead } from "@/components/ui/section-head";
import { Differ } from "@/components/ui/voices";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { parseRef } from "@/lib/core/ref";
import { listPublishedRounds } from "@/lib/look-back/queries/rounds";
import { wordOfRounds } from "@/lib/look-back/rules/verdict-word";
import { type Dossier, getPublishedSuggestion } from "@/lib/suggestion/queries/dossier";
import { getPublishedTogether } from "@/lib/suggestion/queries/group";
import { accountsOf, disagree } from "@/lib/suggestion/rules/disagreement";
import { parseMode } from "@/lib/web/mode";
import { item } from "../copy";
import { AnswerList } from "./_parts/answer-list";
import { Aside } from "./_parts/aside";
import { Head } from "./_parts/head";
import { SuggestionVoices } from "./_parts/suggestion-voices";
import { WhereItStands } from "./_parts/where-it-stands";

type Props = { params: Promise<{ mode: string; ref: string }> };

async function load(params: Props["params"]) {
  const { mode, ref } = await params;
  const dossier = await getPublishedSuggestion(parseRef(ref)?.ref ?? ref);
  return dossier ? { dossier, mode: parseMode(mode) } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load(params);
  return loaded ? { title: loaded.dossier.title } : {};
}

export default async function SuggestionPage({ params }: Props) {
  const loaded = await load(params);
  if (!loaded) notFound();
  const { dossier, mode } = loaded;
  const { locale } = mode;
  const [rounds, together] = await Promise.all([
    listPublishedRounds({ suggestionId: dossier.id }),
    getPublishedTogether(dossier.id),
  ]);
  const isDisputed = disagree(accountsOf({ ...dossier, looked: wordOfRounds(rounds) }));
  const view = { dossier, rounds, locale, now: now() };
  return (
    <main id="main" tabIndex={-1}>
      <Head {...view} mode={mode} />
      <div className="wrap page columns">
        <div className="col">
          <WhereItStands {...view} />
          <section aria-labelledby="voices">
            <SectionHead id="voices" title={say(item.voices, locale)}>
              {isDisputed && <Differ locale={locale} />}
            </SectionHead>
            <SuggestionVoices {...view} />
          </section>
          <Section id="text" title={say(item.text, locale)}>
            <p className="prose">{dossier.body}</p>
          </Section>
          <AnswerList {...view} />
          <TogetherSection of={together} base="/suggestions" locale={locale} />
          <Section id="rounds" title={say(item.rounds, locale)}>
            <RoundList rounds={rounds} locale={locale} empty={say(item.noRounds, locale)} />
            <Draw dossier={dossier} locale={locale} />
          </Section>
        </div>
        <Aside {...view} />
      </div>
    </main>
  );
}

/** Whether the newest answer was drawn for a look-back, and how. */
function Draw({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const reply = dossier.replies.at(-1);
  return reply ? <DrawNote suggestionRef={dossier.ref} reply={reply} locale={locale} /> : null;
}
