import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm } from "@/components/complaint/act-form";
import { type Choice, ChoiceRows } from "@/components/forms/choices";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { FindBox } from "@/components/shell/find-box";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { routingTexts } from "@/lib/complaint/copy/routing";
import { getComplaint } from "@/lib/complaint/queries/complaint";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import type { FormState } from "@/lib/web/form-state";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { foundPlaces } from "../../../_parts/found-places";
import { relocateAction } from "../../actions";
import { copy } from "./copy";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

type FormProps = {
  code: string;
  words: string;
  choices: readonly Choice[];
  refused?: FormState;
  locale: Locale;
};

function PlaceForm({ code, words, choices, refused, locale }: FormProps) {
  if (words === "") return null;
  if (choices.length === 0) return <p className="soft">{say(copy.none, locale)}</p>;
  const page = `/desk/complaints/${code}/place?q=${encodeURIComponent(words)}`;
  return (
    <Sheet>
      <ActForm
        name="relocate"
        action={relocateAction}
        target={code}
        page={page}
        refused={refused}
        locale={locale}
        className="form"
      >
        <ChoiceRows name="place" legend={say(copy.choose, locale)} choices={choices} />
        <TextArea name="text" label={say(routingTexts.reason, locale)} rows={3} maxLength={2000} />
        <p>
          <SubmitButton first locale={locale}>
            {say(copy.button, locale)}
          </SubmitButton>
        </p>
      </ActForm>
    </Sheet>
  );
}

export default async function PlacePage({ params, searchParams }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/complaints/${ref}/place`;
  const person = await requirePerson(page);
  const complaint = await getComplaint(person.actor, ref, now());
  if (!complaint?.corrections.relocate) notFound();
  const { q } = await searchParams;
  const words = typeof q === "string" ? q.trim() : "";
  const [choices, refused] = await Promise.all([
    foundPlaces(words, complaint.divisionCode.slice(0, 6)),
    refusedBefore(),
  ]);
  const { street, community, compound } = complaint.place;
  const place = [...new Set([street, community, compound])].filter(Boolean).join(" ");
  const form = { code: complaint.ref, words, choices, refused, locale };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.title, locale)} note={say(copy.now, locale, { place })}>
        <div className="grid max-w-form gap-4">
          <p>{say(copy.note, locale)}</p>
          <FindBox action={page} label={say(copy.find, locale)} defaultValue={words} />
          <PlaceForm {...form} />
          <p>
            <LinkButton href={`/desk/complaints/${complaint.ref}`} icon="chevron-left">
              {say(copy.back, locale)}
            </LinkButton>
          </p>
        </div>
      </StaffMain>
    </DeskFrame>
  );
}
