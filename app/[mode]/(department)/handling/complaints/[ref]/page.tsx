import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { FormPlace } from "@/components/complaint/act-form";
import { CaseRecord } from "@/components/complaint/case-record";
import { CaseText } from "@/components/complaint/case-text";
import { DoneNotice } from "@/components/complaint/done-notice";
import { NumberForm, Numbers } from "@/components/complaint/number-forms";
import { BesideRecord } from "@/components/handling/beside-record";
import { HandlerLine } from "@/components/handling/handler-form";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { Handlers } from "@/lib/complaint/model/work";
import { type BesideView, getBeside } from "@/lib/complaint/queries/beside";
import { getHandlers } from "@/lib/complaint/queries/colleagues";
import { type ComplaintView, getComplaint } from "@/lib/complaint/queries/complaint";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { HandlingFrame } from "../../_parts/handling-frame";
import { handlingCopy as copy } from "../../copy";
import { ActPanel } from "../_parts/act-panel";
import { FirmLink } from "../_parts/firm-link";
import {
  changeHandlerAction,
  numberAction,
  returnCoAction,
  takeCoAction,
  withdrawNumberAction,
} from "./actions";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  return { title: `${say(copy.complaints, parseMode(mode).locale)} ${ref}` };
}

type ItemProps = {
  complaint: ComplaintView;
  beside: BesideView;
  handlers: Handlers | null;
  me: string;
  place: FormPlace;
  now: Date;
  locale: Locale;
};

/** What was said, what was promised, what others were asked, and everything that happened. */
function Item({ complaint, beside, handlers, me, place, now: at, locale }: ItemProps) {
  return (
    <div className="sections">
      {handlers && <HandlerLine {...{ place, handlers, me }} action={changeHandlerAction} />}
      <Sheet label={say(copy.item, locale)}>
        <CaseText of={complaint} now={at} locale={locale} heading="none" />
      </Sheet>
      {complaint.corrections.number && <NumberForm place={place} action={numberAction} />}
      <Numbers
        place={place}
        may={complaint.corrections.number}
        numbers={complaint.numbers}
        action={withdrawNumberAction}
      />
      <FirmLink beside={beside} compound={complaint.place.compound} locale={locale} />
      <BesideRecord
        of={beside}
        now={at}
        locale={locale}
        place={beside.moves.includes("take-co") ? place : undefined}
        take={takeCoAction}
        giveBack={returnCoAction}
      />
      <CaseRecord of={complaint} now={at} locale={locale} base="/handling/complaints" />
      <p>
        <LinkButton href={`/trace/${complaint.ref}`} icon="route">
          {say(copy.chain, locale)}
        </LinkButton>
      </p>
    </div>
  );
}

export default async function HandlingComplaintPage({ params, searchParams }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/handling/complaints/${ref}`;
  const person = await requirePerson(page);
  const at = now();
  const complaint = await getComplaint(person.actor, ref, at);
  if (complaint?.relation !== "official") notFound();
  const [{ done }, beside, handlers, refused] = await Promise.all([
    searchParams,
    getBeside(person.actor, complaint),
    getHandlers(person.actor, complaint, at),
    refusedBefore(),
  ]);
  const place = { target: complaint.ref, page, locale, refused };
  return (
    <HandlingFrame person={person} locale={locale}>
      <StaffMain
        title={complaint.title}
        note={<span className="ref">{complaint.ref}</span>}
        panel={<ActPanel actor={person.actor} {...{ complaint, beside, page, locale }} now={at} />}
      >
        <DoneNotice done={done} locale={locale} />
        <Item
          {...{ complaint, beside, handlers, place }}
          me={person.actor.id}
          now={at}
          locale={locale}
        />
      </StaffMain>
    </HandlingFrame>
  );
}
