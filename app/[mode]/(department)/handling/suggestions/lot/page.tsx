import type { Metadata } from "next";
import { z } from "zod";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { lotMost } from "@/lib/suggestion/model/lot";
import {
  getLot,
  listAnswerable,
  listLotTemplates,
  listPickedForLot,
} from "@/lib/suggestion/queries/lot";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../_parts/handling-frame";
import { type LotAsked, lotHref, lotPath, readLot } from "./_parts/asked";
import { Compose } from "./_parts/compose";
import { PickForm } from "./_parts/pick-form";
import { PickedTable } from "./_parts/picked-table";
import { texts } from "./_parts/texts";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };
type BodyProps = { actor: Actor; asked: LotAsked; locale: Locale };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

async function Choosing({ actor, asked, locale }: BodyProps) {
  const page = await listAnswerable(actor, asked.after);
  return (
    <div className="sections">
      {asked.wrong && (
        <Notice kind="late" status>
          {say(texts[asked.wrong] ?? copy.none, locale)}
        </Notice>
      )}
      {page.rows.length === 0 ? (
        <EmptyState>{say(copy.none, locale)}</EmptyState>
      ) : (
        <PickForm page={page} after={asked.after} now={now()} locale={locale} />
      )}
    </div>
  );
}

async function Writing({ actor, asked, locale }: BodyProps) {
  const from = z.uuid().safeParse(asked.from).data;
  const [picked, old, refused] = await Promise.all([
    listPickedForLot(actor, asked.refs),
    from ? getLot(actor, from) : null,
    refusedBefore(),
  ]);
  const templates = await listLotTemplates(actor, picked);
  const gone = asked.refs.length - picked.length;
  const ready = picked.filter((each) => !each.obstacle).length;
  const today = dayOf(now());
  const page = lotHref(asked.refs, { template: asked.template, from: old?.id });
  return (
    <div className="sections">
      <Section
        id="picked"
        title={say(copy.picked, locale, { n: picked.length })}
        aside={say(copy.ready, locale, { n: ready })}
        link={{ href: lotPath, label: say(copy.repick, locale) }}
      >
        {gone > 0 && <Notice kind="late">{say(copy.gone, locale, { n: gone })}</Notice>}
        <PickedTable picked={picked} now={now()} locale={locale} />
      </Section>
      {ready > 0 && (
        <Section id="compose" title={say(copy.compose, locale)}>
          <Compose
            {...{ refs: picked.map(({ ref }) => ref), templates, today, page, locale }}
            // What was refused before another wording was chosen is not what this form says.
            refused={refused?.values?.page === page ? refused : undefined}
            chosen={templates.find(({ id }) => id === asked.template)}
            replaces={old?.id}
            start={old ?? undefined}
          />
        </Section>
      )}
    </div>
  );
}

/** One text for several suggestions: first which, then what, then each as it will read. */
export default async function AnswerLotPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const asked = readLot(await searchParams);
  const person = await requirePerson(lotHref(asked.refs));
  const given = { actor: person.actor, asked, locale };
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={asked.refs.length === 0 && say(copy.pickNote, locale, { n: lotMost })}
      >
        {asked.refs.length > 0 ? <Writing {...given} /> : <Choosing {...given} />}
        <p className="actions mt-6">
          <LinkButton href="/handling/suggestions" icon="chevron-left">
            {say(copy.back, locale)}
          </LinkButton>
        </p>
      </StaffMain>
    </HandlingFrame>
  );
}
