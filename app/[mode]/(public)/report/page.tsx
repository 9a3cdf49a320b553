import type { Metadata } from "next";
import { ChoiceRows } from "@/components/forms/choices";
import { FormStateForm } from "@/components/forms/form-state-form";
import { TextInput } from "@/components/forms/text-input";
import { Notice } from "@/components/ui/notice";
import { getDraft } from "@/lib/complaint/queries/draft";
import { say } from "@/lib/core/i18n";
import { getHomeDistrict, listStreets } from "@/lib/place/queries";
import { draftKey } from "@/lib/web/draft-cookie";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { PlaceSearch } from "./_parts/place-search";
import { type PlaceQuery, placeChoices } from "./_parts/places";
import { StepBar } from "./_parts/step-bar";
import { StepFrame } from "./_parts/step-frame";
import { keepPlaceAction } from "./actions";
import { copy } from "./copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

function permalinkOf({ station, q, street }: PlaceQuery): string {
  const parts = Object.entries({ station, q, street }).filter(([, value]) => value);
  return parts.length > 0 ? `/report?${new URLSearchParams(parts)}` : "/report";
}

export default async function WherePage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const asked = await searchParams;
  const query = { station: one(asked.station), q: one(asked.q).trim(), street: one(asked.street) };
  const [draft, streets] = await Promise.all([
    draftKey().then(getDraft),
    getHomeDistrict().then(listStreets),
  ]);
  const { choices, chosen } = await placeChoices(query, draft, locale);
  return (
    <StepFrame
      mode={mode}
      step={0}
      title={say(copy.whereTitle, locale)}
      lead={say(copy.whereLead, locale)}
    >
      {draft && (
        <div className="mb-5">
          <Notice kind="done" icon="cloud-check">
            {say(copy.goOnDraft, locale)}
          </Notice>
        </div>
      )}
      <PlaceSearch locale={locale} q={query.q} street={query.street} streets={streets} />
      <FormStateForm
        action={keepPlaceAction}
        permalink={permalinkOf(query)}
        refused={await refusedBefore()}
        locale={locale}
      >
        <input type="hidden" name="from" value={permalinkOf(query)} />
        {query.q && choices.length === 0 && (
          <Notice status>{say(copy.foundNone, locale, { q: query.q })}</Notice>
        )}
        <ChoiceRows
          name="place"
          legend={say(copy.choosePlace, locale)}
          choices={choices}
          defaultValue={chosen}
        />
        <TextInput
          name="door"
          label={say(copy.door, locale)}
          hint={say(copy.doorHint, locale)}
          optional
          maxLength={60}
          autoComplete="off"
          defaultValue={draft?.door}
        />
        <p className="meta">{say(copy.noPhone, locale)}</p>
        <StepBar
          locale={locale}
          next={say(copy.next, locale, { step: say(copy.toMatter, locale) })}
        />
      </FormStateForm>
    </StepFrame>
  );
}
