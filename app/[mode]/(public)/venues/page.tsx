import type { Metadata } from "next";
import { OnMap } from "@/components/map/on-map";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { say } from "@/lib/core/i18n";
import { venueKinds } from "@/lib/place/model";
import { getHomeDistrict, getPlaceNames, listStreets } from "@/lib/place/queries";
import { countVenues, listVenues } from "@/lib/place/queries/venue";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { VenueFilters } from "./_parts/venue-filters";
import { VenueRows } from "./_parts/venue-rows";
import { venuesCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function VenuesPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { after, ...given } = readParams(await searchParams, ["kind", "street", "q", "after"]);
  const asked = { ...given, kind: venueKinds.find((each) => each === given.kind) };
  const district = await getHomeDistrict();
  const [counts, streets, venues] = await Promise.all([
    countVenues(asked.street ?? district),
    listStreets(district),
    listVenues({ ...asked, words: asked.q?.trim(), after }),
  ]);
  const names = await getPlaceNames({ divisions: venues.rows.map((row) => row.divisionCode) });
  const { hall: halls, station: stations, studio: studios } = counts;
  const seeAll = <LinkButton href="/venues">{say(copy.seeAll, locale)}</LinkButton>;
  const next = venues.next ? listHref("/venues", { ...asked, after: venues.next }) : null;
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale, { halls, stations, studios })}</p>
        <OnMap
          href={listHref("/map", { street: asked.street, kind: asked.kind })}
          locale={locale}
        />
      </PageTitle>
      <VenueFilters asked={asked} counts={counts} streets={streets} locale={locale} />
      {venues.rows.length === 0 && (
        <EmptyState action={seeAll}>{say(copy.empty, locale)}</EmptyState>
      )}
      <VenueRows rows={venues.rows} street={names.division} locale={locale} />
      <Pager locale={locale} next={next} start={after ? listHref("/venues", asked) : null} />
    </main>
  );
}
