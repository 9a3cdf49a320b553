import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { getPublishedConsultation } from "@/lib/consultation/queries/consultation-item";
import { getOwnSeat } from "@/lib/consultation/queries/own-seat";
import { type Locale, say } from "@/lib/core/i18n";
import { attendeeActor } from "@/lib/web/attendee";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { pendingSeat } from "@/lib/web/pending-seat";
import { consultationsCopy as words } from "../../copy";
import { ByPlace } from "./_parts/by-place";
import { GuestDoor } from "./_parts/guest-door";
import { placeSignInAction, signInAction } from "./actions";
import { doorCopy as copy } from "./copy";

type Asked = { code?: string | string[]; sent?: string | string[]; done?: string | string[] };
type Props = { params: Promise<{ mode: string; ref: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(words.doorTitle, parseMode((await params).mode).locale) };
}

/** For those who stand at the door with their phone in hand; the code of the door may come with the address. */
export default async function DoorPage({ params, searchParams }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const asked = await searchParams;
  const code =
    typeof asked.code === "string" && /^\d{6}$/.test(asked.code) ? asked.code : undefined;
  const it = await getPublishedConsultation(ref);
  if (!it) notFound();
  const [actor, pending, refused] = await Promise.all([
    attendeeActor(it.id),
    pendingSeat(),
    refusedBefore(),
  ]);
  const seat = await getOwnSeat(actor, it.id);
  const path = `/consultations/${ref}/sign-in`;
  const place = { target: it.ref, page: code ? `${path}?code=${code}` : path, locale, refused };
  const isIn = seat?.status === "present" || asked.done !== undefined;
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page sections">
      <PageTitle mode={mode} title={say(words.doorTitle, locale)} spoken={it.title}>
        <p className="lead mt-2">{it.title}</p>
      </PageTitle>
      {isIn && <Done locale={locale} />}
      {!isIn && it.status !== "in-session" && <Notice>{say(words.doorClosed, locale)}</Notice>}
      {!isIn && it.status === "in-session" && actor.kind === "person" && (
        <OwnDoor place={place} code={code} />
      )}
      {!isIn && it.status === "in-session" && actor.kind !== "person" && (
        <GuestDoor place={place} code={code} pending={pending} sent={asked.sent !== undefined} />
      )}
      <LinkButton plain href={`/consultations/${it.ref}`} icon="arrow-left">
        {say(words.back, locale)}
      </LinkButton>
    </main>
  );
}

function Done({ locale }: { locale: Locale }) {
  return (
    <Notice kind="done" icon="circle-check" status>
      {say(words.doorDone, locale)}
    </Notice>
  );
}

/** Signed in: one tap where the code was scanned, else six digits, or the location. */
function OwnDoor({ place, code }: { place: FormPlace; code?: string }) {
  const { locale, refused } = place;
  const isSpent = refused?.values?.form === "door";
  const byPlace = {
    here: say(copy.here, locale),
    locating: say(copy.locating, locale),
    noPlace: say(copy.noPlace, locale),
  };
  return (
    <>
      <ActForm
        {...place}
        name="door"
        action={signInAction}
        hidden={code && !isSpent ? { code } : undefined}
      >
        {(!code || isSpent) && (
          <TextInput
            name="code"
            inputMode="numeric"
            maxLength={6}
            short
            label={say(words.doorCode, locale)}
            hint={say(words.doorHint, locale)}
          />
        )}
        <SubmitButton first wide locale={locale}>
          {say(copy.oneTap, locale)}
        </SubmitButton>
      </ActForm>
      <ActForm {...place} name="place" action={placeSignInAction}>
        <ByPlace words={byPlace} />
        <p className="meta">{say(copy.hereNote, locale)}</p>
      </ActForm>
    </>
  );
}
