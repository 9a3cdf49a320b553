import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LookBackText } from "@/components/look-back/case-text";
import { RoundList } from "@/components/look-back/round-list";
import { StaffMain } from "@/components/shell/staff-shell";
import { VoiceList } from "@/components/suggestion/voice-list";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { getLookBack, type LookBackDossier } from "@/lib/look-back/queries/look-back";
import { getOnTheSpot } from "@/lib/look-back/queries/on-the-spot";
import { movesFor } from "@/lib/look-back/rules/moves";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { siteOrigin } from "@/lib/web/site-origin";
import { DutyFrame } from "../../_parts/duty-frame";
import { ObserverActs } from "../_parts/observer-acts";
import { copy } from "../copy";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<Params>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  return { title: `${say(copy.title, parseMode(mode).locale)} ${ref}` };
}

function SoFar({ lookBack, locale }: { lookBack: LookBackDossier; locale: Locale }) {
  const { earlier, own, matter } = lookBack;
  const rounds = own?.verdict ? [...earlier, own] : earlier;
  return (
    <div className="sections">
      <Section id="rounds" title={say(copy.earlier, locale)}>
        <RoundList rounds={rounds} locale={locale} empty={say(copy.noEarlier, locale)} />
      </Section>
      <Section id="voices" title={say(copy.voices, locale)}>
        <VoiceList voices={matter.ratings} locale={locale} />
      </Section>
      <p className="actions">
        <LinkButton href="/duty/look-backs" icon="chevron-left">
          {say(copy.back, locale)}
        </LinkButton>
        <LinkButton href={`/trace/${lookBack.ref}`} icon="route">
          {say(copy.chain, locale)}
        </LinkButton>
      </p>
    </div>
  );
}

export default async function MyLookBackPage({ params, searchParams }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/duty/look-backs/${ref}`;
  const person = await requirePerson(page);
  const lookBack = await getLookBack(person.actor, ref);
  if (!lookBack || lookBack.assigneeId !== person.actor.id) notFound();
  const asOf = now();
  const moves = movesFor(person.actor, lookBack, asOf);
  const { problemId } = lookBack.matter;
  const spot = await getOnTheSpot(person.actor, { ...lookBack, problemId });
  const address = `${await siteOrigin()}/look-backs/${lookBack.ref}/confirm`;
  const place = { target: lookBack.ref, page, locale, refused: await refusedBefore() };
  const { done } = await searchParams;
  return (
    <DutyFrame person={person} locale={locale}>
      <StaffMain
        title={lookBack.matter.title}
        note={<span className="ref">{lookBack.ref}</span>}
        panel={
          lookBack.status !== "concluded" && (
            <section className="panel" aria-label={say(copy.preview, locale)}>
              <ObserverActs {...{ lookBack, moves, place, spot, address }} now={asOf} />
            </section>
          )
        }
      >
        {done && (
          <Notice kind="done" icon="circle-check" status>
            {say(copy.done, locale, { ref: lookBack.ref })}
          </Notice>
        )}
        <LookBackText of={lookBack} now={asOf} locale={locale} heading={null} />
        <div className="mt-6">
          <SoFar lookBack={lookBack} locale={locale} />
        </div>
      </StaffMain>
    </DutyFrame>
  );
}
