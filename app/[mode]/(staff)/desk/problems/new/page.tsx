import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { Checkbox } from "@/components/forms/checkbox";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Sheet } from "@/components/ui/sheet";
import { holds } from "@/lib/core/actor";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { type FreeComplaint, listFreeComplaints } from "@/lib/problem/queries/free-complaints";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { makeAction } from "../actions";
import { deskProblemsCopy as copy } from "../copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.newTitle, parseMode((await params).mode).locale) };
}

/** `?from=` begins with the complaints around one of them. */
export default async function NewProblemPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const { from, street } = readParams(await searchParams, ["from", "street"]);
  const page = listHref("/desk/problems/new", { from, street });
  const person = await requirePerson(page);
  if (!holds(person.actor, "triage", "staff")) notFound();
  const rows = await listFreeComplaints(person.actor, { ref: from, street });
  const place = { target: "", page, locale, refused: await refusedBefore() };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.newTitle, locale)} note={say(copy.newNote, locale)}>
        {rows.length === 0 ? (
          <EmptyState>{say(copy.noFree, locale)}</EmptyState>
        ) : (
          <MakeForm rows={rows} from={from} place={place} />
        )}
      </StaffMain>
    </DeskFrame>
  );
}

type FormProps = { rows: readonly FreeComplaint[]; from?: string; place: FormPlace };

function MakeForm({ rows, from, place }: FormProps) {
  const { locale } = place;
  return (
    <Sheet>
      <ActForm {...place} name="make" action={makeAction}>
        <TextInput
          name="title"
          label={say(copy.titleField, locale)}
          hint={say(copy.titleHint, locale)}
          maxLength={40}
        />
        <fieldset className="field">
          <legend className="label">{say(copy.chooseComplaints, locale)}</legend>
          {rows.map((row) => (
            <Checkbox
              key={row.ref}
              name="complaints"
              value={row.ref}
              defaultChecked={row.ref === from}
              note={noteOf(row, locale)}
            >
              {row.title}
            </Checkbox>
          ))}
        </fieldset>
        <SubmitButton first locale={locale}>
          {say(copy.makeButton, locale)}
        </SubmitButton>
      </ActForm>
    </Sheet>
  );
}

function noteOf(row: FreeComplaint, locale: Locale) {
  const category = row.category?.[locale === "zh" ? "name" : "nameEn"];
  return <Meta as="span" parts={[row.place, category, shortDate(row.at, locale)]} />;
}
