import type { Metadata } from "next";
import { OnMap } from "@/components/map/on-map";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { say } from "@/lib/core/i18n";
import { siteKinds } from "@/lib/place/model";
import { getHomeDistrict, listStreets } from "@/lib/place/queries";
import { countCoverage } from "@/lib/place/queries/coverage";
import { countVenues, listVenues } from "@/lib/place/queries/venue";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { Coverage } from "./_parts/coverage";
import { VenueFilters } from "./_parts/venue-filters";
import { VenueRows } from "./_parts/venue-rows";
import { venuesCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

function readFilter(params: Params) {
  const given = readParams(params, ["kind", "street", "q", "sort", "after"]);
  return {
    ...given,
    kind: siteKinds.find((each) => each === given.kind),
    sort: given.sort === "name" ? ("name" as const) : undefined,
  };
}

export default async function VenuesPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { after, ...asked } = readFilter(await searchParams);
  const district = await getHomeDistrict();
  const [counts, streets, venues, coverage] = await Promise.all([
    countVenues(asked.street ?? district),
    listStreets(district),
    listVenues({ ...asked, words: asked.q?.trim(), after }),
    countCoverage(asked.street ?? district),
  ]);
  const names = new Map(streets.map((street) => [street.code, street.name]));
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
      <Coverage shares={coverage} street={asked.street} locale={locale} />
      <VenueFilters asked={asked} counts={counts} streets={streets} locale={locale} />
      {venues.rows.length === 0 && (
        <EmptyState action={seeAll}>{say(copy.empty, locale)}</EmptyState>
      )}
      <VenueRows rows={venues.rows} street={(code) => names.get(code)} locale={locale} />
      <Pager locale={locale} next={next} start={after ? listHref("/venues", asked) : null} />
    </main>
  );
}
