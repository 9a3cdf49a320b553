import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { MatterFields } from "@/components/consultation/matter-fields";
import { MatterVenue } from "@/components/consultation/matter-venue";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { matterWords } from "@/lib/consultation/copy/matter";
import {
  getMatterForm,
  listPublishedVenues,
  type MatterForm,
} from "@/lib/consultation/queries/matter-form";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { proposeAction } from "../actions";
import { mattersCopy as copy } from "../copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.newTitle, parseMode((await params).mode).locale) };
}

const path = "/consultations/matters/new";

/** 码上征题: the code on the wall leads here with its venue; a phone is confirmed first. */
export default async function NewMatterPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { venue } = readParams(await searchParams, ["venue"]);
  const page = listHref(path, { venue });
  const person = await requirePerson(page);
  const form = venue ? await getMatterForm(person.actor, venue) : null;
  if (venue && !form) notFound();
  const place = { target: venue ?? "", page, locale, refused: await refusedBefore() };
  const lead = say(matterWords.next, locale);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page sections">
      <PageTitle mode={mode} title={say(copy.newTitle, locale)} spoken={lead}>
        {form && <p className="lead mt-2">{say(copy.at, locale, { venue: form.venue.name })}</p>}
      </PageTitle>
      <Notice>{lead}</Notice>
      {form ? (
        <ProposeForm form={form} place={place} />
      ) : (
        <MatterVenue groups={await listPublishedVenues()} action={path} locale={locale} />
      )}
    </main>
  );
}

function ProposeForm({ form, place }: { form: MatterForm; place: FormPlace }) {
  const { locale } = place;
  return (
    <ActForm
      {...place}
      name="propose"
      action={proposeAction}
      hidden={{ venueCode: form.venue.code, source: "resident" }}
    >
      <MatterFields compounds={form.compounds} sources={[]} locale={locale} />
      <SubmitButton first wide locale={locale}>
        {say(matterWords.send, locale)}
      </SubmitButton>
    </ActForm>
  );
}
