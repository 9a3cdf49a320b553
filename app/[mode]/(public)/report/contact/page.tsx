import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Checkbox } from "@/components/forms/checkbox";
import { FormStateForm } from "@/components/forms/form-state-form";
import { type DraftView, getDraft } from "@/lib/complaint/queries/draft";
import { filesOf } from "@/lib/core/files";
import { type Locale, say } from "@/lib/core/i18n";
import { currentActor } from "@/lib/web/current-actor";
import { draftKey } from "@/lib/web/draft-cookie";
import { refusedBefore } from "@/lib/web/flash";
import type { FormState } from "@/lib/web/form-state";
import { parseMode } from "@/lib/web/mode";
import { TextArrived } from "../_parts/keep-place";
import { OnBehalf } from "../_parts/on-behalf";
import { PhoneFields } from "../_parts/phone-fields";
import { PhotoFields } from "../_parts/photo-fields";
import { StepBar } from "../_parts/step-bar";
import { StepFrame } from "../_parts/step-frame";
import { keepContactAction } from "../actions";
import { copy } from "../copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.steps.contact, parseMode((await params).mode).locale) };
}

type FieldProps = {
  draft: DraftView;
  photos: readonly { key: string; name: string }[];
  signedIn: boolean;
  sent: boolean;
  refused?: FormState;
  locale: Locale;
};

/** Pictures, consultation, on whose behalf, and the phone. */
function Fields({ draft, photos, signedIn, sent, refused, locale }: FieldProps) {
  return (
    <>
      <PhotoFields photos={photos} shared={draft.sharePhotos} locale={locale} />
      <Checkbox
        name="willConsult"
        defaultChecked={draft.willConsult}
        note={say(copy.willConsultNote, locale)}
      >
        {say(copy.willConsult, locale)}
      </Checkbox>
      <OnBehalf draft={draft} signedIn={signedIn} refused={refused} locale={locale} />
      <PhoneFields draft={draft} signedIn={signedIn} sent={sent} locale={locale} />
    </>
  );
}

export default async function ContactPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const sent = (await searchParams).sent !== undefined;
  const draft = await getDraft(await draftKey());
  if (!draft) redirect("/report");
  if (!draft.body) redirect("/report/what");
  const [actor, files, refused] = await Promise.all([
    currentActor(),
    filesOf("complaint", [draft.id]),
    refusedBefore(),
  ]);
  const fields = { draft, signedIn: actor.kind === "person", refused, locale };
  return (
    <StepFrame mode={mode} step={2} title={say(copy.contactTitle, locale)} place={draft.placeName}>
      <TextArrived body={draft.body} />
      <FormStateForm
        action={keepContactAction}
        permalink={sent ? "/report/contact?sent=1" : "/report/contact"}
        refused={refused}
        locale={locale}
      >
        <Fields {...fields} photos={files.get(draft.id) ?? []} sent={sent} />
        <StepBar
          locale={locale}
          back="/report/what"
          next={say(copy.next, locale, { step: say(copy.toCheck, locale) })}
          intent="next"
        />
      </FormStateForm>
    </StepFrame>
  );
}
