import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm } from "@/components/complaint/act-form";
import { MatterFields } from "@/components/consultation/matter-fields";
import { MatterVenue } from "@/components/consultation/matter-venue";
import { SubmitButton } from "@/components/forms/submit-button";
import { StaffMain } from "@/components/shell/staff-shell";
import { Sheet } from "@/components/ui/sheet";
import { matterWords } from "@/lib/consultation/copy/matter";
import { getMatterForm, listPublishedVenues } from "@/lib/consultation/queries/matter-form";
import { say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { enterAction } from "../actions";
import { deskMattersCopy as copy } from "../copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.newTitle, parseMode((await params).mode).locale) };
}

const path = "/desk/matters/new";

/** A matter of any of the seven sources, entered by the staff of a place. */
export default async function EnterMatterPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const { venue } = readParams(await searchParams, ["venue"]);
  const page = listHref(path, { venue });
  const person = await requirePerson(page);
  const form = venue ? await getMatterForm(person.actor, venue) : null;
  if (venue && !form) notFound();
  const place = { target: venue ?? "", page, locale, refused: await refusedBefore() };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.newTitle, locale)} note={form?.venue.name}>
        <Sheet label={say(copy.newTitle, locale)}>
          {form ? (
            <ActForm
              {...place}
              name="enter"
              action={enterAction}
              hidden={{ venueCode: form.venue.code }}
            >
              <MatterFields
                problem
                compounds={form.compounds}
                sources={form.sources}
                locale={locale}
              />
              <SubmitButton first locale={locale}>
                {say(matterWords.send, locale)}
              </SubmitButton>
            </ActForm>
          ) : (
            <MatterVenue groups={await listPublishedVenues()} action={path} locale={locale} />
          )}
        </Sheet>
      </StaffMain>
    </DeskFrame>
  );
}
