import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { togetherWords } from "@/lib/suggestion/copy/group";
import { type GroupView, getGroup, listJoinable } from "@/lib/suggestion/queries/group";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../../_parts/handling-frame";
import { lotHref } from "../../lot/_parts/asked";
import { togetherPath } from "../_parts/options";
import { copy } from "../copy";
import { JoinForm } from "./_parts/join-form";
import { Members } from "./_parts/members";
import { Trips } from "./_parts/trips";

type Props = {
  params: Promise<{ mode: string; group: string }>;
  searchParams: Promise<Params>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(togetherWords.title, parseMode((await params).mode).locale) };
}

function Answering({ of, locale }: { of: GroupView; locale: Locale }) {
  const refs = of.members.map((member) => member.ref);
  if (of.members.every((member) => member.obstacle)) return null;
  return (
    <p className="actions mt-3">
      <LinkButton first href={lotHref(refs)} icon="square-pen">
        {say(copy.answer, locale)}
      </LinkButton>
      <span className="meta">{say(copy.answerNote, locale)}</span>
    </p>
  );
}

type BodyProps = { actor: Actor; of: GroupView; page: string; locale: Locale };

async function Body({ actor, of, page, locale }: BodyProps) {
  const [joinable, refused] = await Promise.all([listJoinable(actor), refusedBefore()]);
  const given = { page, refused, locale };
  return (
    <div className="sections">
      {of.endedAt && <Notice status>{say(copy.ended, locale)}</Notice>}
      <Section id="why" title={say(copy.why, locale)}>
        <p className="whitespace-pre-line">{of.reason}</p>
      </Section>
      <Section id="each" title={say(copy.each, locale)} aside={say(togetherWords.apart, locale)}>
        <Members {...given} of={of} now={now()} />
        {!of.endedAt && <Answering of={of} locale={locale} />}
        {!of.endedAt && <JoinForm {...given} group={of.id} rows={joinable.rows} />}
      </Section>
      <Section id="trips" title={say(copy.trips, locale)}>
        <Trips {...given} of={of} today={dayOf(now())} />
      </Section>
    </div>
  );
}

/** One group: each member with its own status and answer, and what is shared. */
export default async function GroupPage({ params, searchParams }: Props) {
  const { mode, group: id } = await params;
  const { locale } = parseMode(mode);
  const page = `${togetherPath}/${id}`;
  const person = await requirePerson(page);
  const of = z.uuid().safeParse(id).success ? await getGroup(person.actor, id) : null;
  if (!of) notFound();
  const since = { date: shortDate(of.openedAt, locale), n: of.members.length };
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain title={say(togetherWords.title, locale)} note={say(copy.since, locale, since)}>
        {(await searchParams).done && (
          <div className="mb-4">
            <Notice kind="done" icon="circle-check" status>
              {say(copy.done, locale)}
            </Notice>
          </div>
        )}
        <Body actor={person.actor} of={of} page={page} locale={locale} />
        <p className="actions mt-6">
          <LinkButton href={togetherPath} icon="chevron-left">
            {say(copy.back, locale)}
          </LinkButton>
        </p>
      </StaffMain>
    </HandlingFrame>
  );
}
