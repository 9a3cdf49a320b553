import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LookBackText } from "@/components/look-back/case-text";
import { RoundList } from "@/components/look-back/round-list";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section-head";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { getLookBack } from "@/lib/look-back/queries/look-back";
import { requirePerson } from "@/lib/web/current-actor";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { DoneNotice } from "../_parts/done-notice";
import { PlanningActs } from "../_parts/item";
import { copy } from "../copy";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<Params>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  return { title: `${say(copy.title, parseMode(mode).locale)} ${ref}` };
}

export default async function DeskLookBackPage({ params, searchParams }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/look-backs/${ref}`;
  const person = await requirePerson(page);
  const lookBack = await getLookBack(person.actor, ref);
  if (!lookBack) notFound();
  const item = { actor: person.actor, lookBack, page, now: now(), locale };
  const rounds = lookBack.own?.verdict ? [...lookBack.earlier, lookBack.own] : lookBack.earlier;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={lookBack.matter.title}
        note={<span className="ref">{lookBack.ref}</span>}
        panel={
          <section className="panel" aria-label={say(copy.preview, locale)}>
            <PlanningActs {...item} />
          </section>
        }
      >
        <DoneNotice asked={(await searchParams).done} locale={locale} />
        <LookBackText of={lookBack} now={item.now} locale={locale} heading={null} />
        <Section id="rounds" title={say(copy.finding, locale)}>
          <RoundList rounds={rounds} locale={locale} empty={say(copy.noEarlier, locale)} />
        </Section>
        <p className="actions mt-6">
          <LinkButton href="/desk/look-backs" icon="chevron-left">
            {say(copy.back, locale)}
          </LinkButton>
          <LinkButton href={`/trace/${lookBack.ref}`} icon="route">
            {say(copy.chain, locale)}
          </LinkButton>
        </p>
      </StaffMain>
    </DeskFrame>
  );
}
