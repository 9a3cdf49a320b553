import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { hours, seatsLeft } from "@/components/consultation/consultation-rows";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import {
  type ConsultationItem,
  getPublishedConsultation,
} from "@/lib/consultation/queries/consultation-item";
import { getOwnSeat } from "@/lib/consultation/queries/own-seat";
import { longDate, say } from "@/lib/core/i18n";
import { attendeeActor } from "@/lib/web/attendee";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { pendingSeat } from "@/lib/web/pending-seat";
import { signUpAction } from "../../actions";
import { consultationsCopy as copy } from "../../copy";
import { GuestForm } from "./_parts/guest-form";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.signUpTitle, parseMode((await params).mode).locale) };
}

/** One tap for whoever is signed in; everybody else confirms a phone on this page. */
export default async function SignUpPage({ params, searchParams }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const page = `/consultations/${ref}/sign-up`;
  const it = await getPublishedConsultation(ref);
  if (!it) notFound();
  const actor = await attendeeActor(it.id);
  const mine = await getOwnSeat(actor, it.id);
  if (mine) redirect(`/consultations/${ref}${actor.kind === "person" ? "" : "/seat"}`);
  const sent = (await searchParams).sent !== undefined;
  const place = { target: it.ref, page, locale, refused: await refusedBefore() };
  const guest = { pending: await pendingSeat(), sent, full: it.seatsTaken >= it.capacity };
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page sections">
      <PageTitle mode={mode} title={say(copy.signUpTitle, locale)} spoken={it.title}>
        <p className="lead mt-2">{it.title}</p>
        <p className="meta">
          {longDate(it.startsAt, locale)} {hours(it)} · {it.venue.name}
        </p>
      </PageTitle>
      <Notice icon="users-round">{seatsLeft(it, locale)}</Notice>
      {actor.kind === "person" ? (
        <SeatForm it={it} place={place} />
      ) : (
        <GuestForm {...guest} place={{ ...place, page: sent ? `${page}?sent=1` : page }} />
      )}
    </main>
  );
}

function SeatForm({ it, place }: { it: ConsultationItem; place: FormPlace }) {
  const { locale } = place;
  return (
    <ActForm {...place} name="sign-up" action={signUpAction}>
      <TextInput
        name="label"
        label={say(copy.label, locale)}
        hint={say(copy.labelHint, locale)}
        maxLength={20}
        optional
      />
      <p className="soft">{say(copy.signUpPromise, locale)}</p>
      <SubmitButton first wide locale={locale}>
        {say(it.seatsTaken >= it.capacity ? copy.signUpWaiting : copy.confirm, locale)}
      </SubmitButton>
    </ActForm>
  );
}
