import type { Metadata } from "next";
import { Notice } from "@/components/ui/notice";
import { getDraft } from "@/lib/complaint/queries/draft";
import { say } from "@/lib/core/i18n";
import { getHomeDistrict, listStreets } from "@/lib/place/queries";
import { draftKey } from "@/lib/web/draft-cookie";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { PlaceForm } from "./_parts/place-form";
import { PlaceSearch } from "./_parts/place-search";
import { placeChoices } from "./_parts/places";
import { StepFrame } from "./_parts/step-frame";
import { copy } from "./copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

export default async function WherePage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const asked = await searchParams;
  const query = { station: one(asked.station), q: one(asked.q).trim(), street: one(asked.street) };
  const [draft, streets] = await Promise.all([
    draftKey().then(getDraft),
    getHomeDistrict().then(listStreets),
  ]);
  const places = await placeChoices(query, draft, locale);
  const [title, lead] = [say(copy.whereTitle, locale), say(copy.whereLead, locale)];
  return (
    <StepFrame mode={mode} step={0} title={title} lead={lead}>
      {draft && (
        <div className="mb-5">
          <Notice kind="done" icon="cloud-check">
            {say(copy.goOnDraft, locale)}
          </Notice>
        </div>
      )}
      <PlaceSearch locale={locale} q={query.q} street={query.street} streets={streets} />
      <PlaceForm
        query={query}
        places={places}
        door={draft?.door}
        refused={await refusedBefore()}
        locale={locale}
      />
    </StepFrame>
  );
}
