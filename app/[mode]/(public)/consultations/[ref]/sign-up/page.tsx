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
import { getMyAttendance } from "@/lib/consultation/queries/my-consultations";
import { longDate, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { signUpAction } from "../../actions";
import { consultationsCopy as copy } from "../../copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.signUpTitle, parseMode((await params).mode).locale) };
}

/** One tap for whoever confirmed a phone; everybody else does that first and comes back here. */
export default async function SignUpPage({ params }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const page = `/consultations/${ref}/sign-up`;
  const it = await getPublishedConsultation(ref);
  if (!it) notFound();
  const person = await requirePerson(page);
  const mine = await getMyAttendance(person.actor, it.id);
  if (mine) redirect(`/consultations/${ref}`);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page sections">
      <PageTitle mode={mode} title={say(copy.signUpTitle, locale)} spoken={it.title}>
        <p className="lead mt-2">{it.title}</p>
        <p className="meta">
          {longDate(it.startsAt, locale)} {hours(it)} · {it.venue.name}
        </p>
      </PageTitle>
      <Notice icon="users-round">{seatsLeft(it, locale)}</Notice>
      <SeatForm it={it} place={{ target: it.ref, page, locale, refused: await refusedBefore() }} />
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
