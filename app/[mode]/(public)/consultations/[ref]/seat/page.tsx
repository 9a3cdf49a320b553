import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { hours } from "@/components/consultation/consultation-rows";
import { SubmitButton } from "@/components/forms/submit-button";
import { StateTag } from "@/components/problem/state-tag";
import { LinkButton } from "@/components/ui/button";
import { DateCard } from "@/components/ui/date-card";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { attendanceTags, statusTags } from "@/lib/consultation/copy";
import { comingStatuses } from "@/lib/consultation/model";
import {
  type ConsultationItem,
  getInvitedConsultation,
} from "@/lib/consultation/queries/consultation-item";
import { getOwnSeat, type OwnSeat } from "@/lib/consultation/queries/own-seat";
import { say } from "@/lib/core/i18n";
import { attendeeActor } from "@/lib/web/attendee";
import { currentActor } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { type PendingSeat, pendingSeat } from "@/lib/web/pending-seat";
import { PhoneProof } from "../../../_parts/phone-proof";
import { consultationsCopy as words } from "../../copy";
import { Invitation } from "./_parts/invitation";
import { cancelSeatAction, findSeatAction } from "./actions";
import { seatCopy as copy } from "./copy";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** One's own place, also without an account: where one stands, and giving it back. */
export default async function SeatPage({ params, searchParams }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const page = `/consultations/${ref}/seat`;
  const person = await currentActor();
  const it = await getInvitedConsultation(person, ref);
  if (!it && person.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  if (!it) notFound();
  const [actor, refused, pending] = await Promise.all([
    attendeeActor(it.id),
    refusedBefore(),
    pendingSeat(),
  ]);
  const seat = await getOwnSeat(actor, it.id);
  const sent = (await searchParams).sent !== undefined;
  const place = { target: it.ref, page, locale, refused };
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page sections">
      <PageTitle mode={mode} title={say(titleOf(seat), locale)} spoken={it.title}>
        <p className="lead mt-2">{it.title}</p>
      </PageTitle>
      <When it={it} place={place} />
      {seat ? (
        <Standing it={it} seat={seat} place={place} />
      ) : (
        <Find
          place={{ ...place, page: sent ? `${page}?sent=1` : page }}
          pending={pending}
          sent={sent}
        />
      )}
      <LinkButton plain href={`/consultations/${ref}`} icon="arrow-left">
        {say(words.back, locale)}
      </LinkButton>
    </main>
  );
}

function titleOf(seat: OwnSeat | null) {
  if (!seat) return copy.find;
  return seat.as === "resident" ? copy.title : copy.invitation;
}

function When({ it, place: { locale } }: { it: ConsultationItem; place: FormPlace }) {
  return (
    <div className="sheet pad row">
      <DateCard at={it.startsAt} locale={locale} />
      <div>
        <b>{hours(it)}</b> <StateTag tag={statusTags[it.status]} locale={locale} />
        <p>{it.venue.name}</p>
        <p className="meta">{it.venue.address}</p>
      </div>
    </div>
  );
}

type StandingProps = { it: ConsultationItem; seat: OwnSeat; place: FormPlace };

function Standing({ it, seat, place }: StandingProps) {
  const { locale } = place;
  const isComing = (comingStatuses as readonly string[]).includes(it.status);
  const mayCancel =
    isComing &&
    seat.as === "resident" &&
    (seat.status === "joined" || seat.status === "waitlisted");
  return (
    <section className="grid gap-4">
      <p className="row">
        <StateTag tag={attendanceTags[seat.status]} locale={locale} />
        {seat.before !== null && (
          <span>
            {seat.before === 0
              ? say(copy.first, locale)
              : say(copy.ahead, locale, { n: seat.before })}
          </span>
        )}
      </p>
      {seat.status === "joined" && <p className="soft">{say(copy.leaflet, locale)}</p>}
      {seat.status === "declined" && <Notice>{say(words.declined, locale)}</Notice>}
      <p className="actions">
        <LinkButton href={`/consultations/${it.ref}/calendar.ics`} icon="calendar-plus">
          {say(copy.calendar, locale)}
        </LinkButton>
      </p>
      {isComing && seat.as !== "resident" && <Invitation seat={seat} place={place} />}
      {mayCancel && <Cancel waits={seat.status === "waitlisted"} place={place} />}
    </section>
  );
}

/** What it means stands above the button; it works without a script and is asked for once. */
function Cancel({ waits, place }: { waits: boolean; place: FormPlace }) {
  const { locale, refused } = place;
  const label = say(waits ? words.leaveList : words.cancelSeat, locale);
  return (
    <details open={refused?.values?.form === "cancel"}>
      <summary className="btn plain">{label}</summary>
      <ActForm {...place} name="cancel" action={cancelSeatAction}>
        <p className="soft mt-2">{say(copy.cancelSure, locale)}</p>
        <p className="actions">
          <SubmitButton locale={locale}>{label}</SubmitButton>
        </p>
      </ActForm>
    </details>
  );
}

type FindProps = { place: FormPlace; pending?: PendingSeat; sent: boolean };

function Find({ place, pending, sent }: FindProps) {
  const { locale } = place;
  return (
    <ActForm {...place} name="find" action={findSeatAction}>
      <p className="soft">{say(copy.findLead, locale)}</p>
      <PhoneProof {...{ pending, sent, locale }} texts={copy} />
      <SubmitButton first wide locale={locale}>
        {say(copy.findButton, locale)}
      </SubmitButton>
    </ActForm>
  );
}
