import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import {
  type ConsultationItem,
  getPublishedConsultation,
} from "@/lib/consultation/queries/consultation-item";
import { getMyAttendance } from "@/lib/consultation/queries/my-consultations";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { signInAction } from "../../actions";
import { consultationsCopy as copy } from "../../copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.doorTitle, parseMode((await params).mode).locale) };
}

/** For those who stand at the door with their phone in hand. */
export default async function DoorPage({ params }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const page = `/consultations/${ref}/sign-in`;
  const it = await getPublishedConsultation(ref);
  if (!it) notFound();
  const person = await requirePerson(page);
  const [mine, refused] = await Promise.all([
    getMyAttendance(person.actor, it.id),
    refusedBefore(),
  ]);
  const place = { target: it.ref, page, locale, refused };
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page sections">
      <PageTitle mode={mode} title={say(copy.doorTitle, locale)} spoken={it.title}>
        <p className="lead mt-2">{it.title}</p>
      </PageTitle>
      <Door it={it} isIn={mine?.status === "present"} place={place} />
      <LinkButton plain href={`/consultations/${it.ref}`} icon="arrow-left">
        {say(copy.back, locale)}
      </LinkButton>
    </main>
  );
}

type DoorProps = { it: ConsultationItem; isIn: boolean; place: FormPlace };

function Door({ it, isIn, place }: DoorProps) {
  const { locale } = place;
  if (isIn) {
    return (
      <Notice kind="done" icon="circle-check" status>
        {say(copy.doorDone, locale)}
      </Notice>
    );
  }
  if (it.status !== "in-session") return <Notice>{say(copy.doorClosed, locale)}</Notice>;
  return (
    <ActForm {...place} name="door" action={signInAction}>
      <TextInput
        name="code"
        inputMode="numeric"
        maxLength={6}
        short
        label={say(copy.doorCode, locale)}
        hint={say(copy.doorHint, locale)}
      />
      <SubmitButton first wide locale={locale}>
        {say(copy.doorTitle, locale)}
      </SubmitButton>
    </ActForm>
  );
}
