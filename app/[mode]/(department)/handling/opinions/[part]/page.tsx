import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ActForm } from "@/components/complaint/act-form";
import { words } from "@/components/complaint/copy";
import { DeadlineTag } from "@/components/complaint/deadline-tag";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { StaffMain } from "@/components/shell/staff-shell";
import { ShapedTag } from "@/components/suggestion/status-tag";
import { LinkButton } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { coTags } from "@/lib/complaint/copy/handling";
import { type CoPartView, getCoPart } from "@/lib/complaint/queries/part";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../_parts/handling-frame";
import { handlingCopy as copy } from "../../copy";
import { giveOpinionAction } from "../actions";

type Props = { params: Promise<{ mode: string; part: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.opinions, parseMode((await params).mode).locale) };
}

function Asked({ part, now: at, locale }: { part: CoPartView; now: Date; locale: Locale }) {
  const due = part.waits ? <DeadlineTag deadline={part} now={at} locale={locale} /> : undefined;
  return (
    <DefinitionList
      ruled
      items={[
        {
          term: say(copy.askedBy, locale, { name: part.leadName ?? "" }),
          value: <span className="whitespace-pre-line">{part.question}</span>,
        },
        { term: say(copy.askedMore, locale), value: part.returned },
        { term: say(copy.columns.due, locale), value: due },
        {
          term: say(words.kind, locale),
          value: locale === "zh" ? part.category?.name : part.category?.nameEn,
        },
        { term: say(words.place, locale), value: part.place },
        {
          term: say(copy.residentSaid, locale),
          value: part.body && <span className="whitespace-pre-line">{part.body}</span>,
        },
        { term: say(copy.opinion, locale), value: part.opinion },
      ]}
    />
  );
}

async function Form({ part, page, locale }: { part: CoPartView; page: string; locale: Locale }) {
  const place = { target: part.id, page, locale, refused: await refusedBefore() };
  return (
    <ActForm {...place} name="opinion" action={giveOpinionAction} hidden={{ part: part.id }}>
      <TextArea
        name="text"
        label={say(copy.opinion, locale)}
        hint={say(copy.opinionHint, locale)}
        rows={5}
        maxLength={2000}
        keep={`co-${part.id}`}
      />
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.opinionButton, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

/** The part of a complaint that this department was asked about, and no more of it. */
export default async function OpinionPage({ params }: Props) {
  const { mode, part: id } = await params;
  const { locale } = parseMode(mode);
  const page = `/handling/opinions/${id}`;
  const person = await requirePerson(page);
  const at = now();
  const part = z.uuid().safeParse(id).success ? await getCoPart(person.actor, id) : null;
  if (!part) notFound();
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.opinions, locale)}
        note={<ShapedTag tag={coTags[part.status]} locale={locale} />}
      >
        <div className="sections">
          {part.status !== "requested" && (
            <Notice kind="done" icon="circle-check" status>
              {say(copy.opinionGiven, locale)}
            </Notice>
          )}
          {part.status === "requested" && !part.waits && (
            <Notice status>{say(copy.opinionOver, locale)}</Notice>
          )}
          <Asked part={part} now={at} locale={locale} />
          {part.waits && <Form part={part} page={page} locale={locale} />}
          <p>
            <LinkButton small plain href="/handling/opinions" icon="chevron-left">
              {say(copy.back, locale)}
            </LinkButton>
          </p>
        </div>
      </StaffMain>
    </HandlingFrame>
  );
}
