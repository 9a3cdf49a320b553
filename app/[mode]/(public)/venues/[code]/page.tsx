import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OnMap } from "@/components/map/on-map";
import { PageTitle } from "@/components/ui/page-title";
import { listPublishedConsultations } from "@/lib/consultation/queries/consultation-list";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import type { Locale } from "@/lib/core/i18n";
import { getPlaceNames } from "@/lib/place/queries";
import { getVenue, type VenueItem } from "@/lib/place/queries/venue";
import { listHref } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { FollowPlace } from "./_parts/follow-place";
import { Above, ReportHere } from "./_parts/head";
import { JoinHere } from "./_parts/join-here";
import { Meetings } from "./_parts/meetings";
import { Members } from "./_parts/members";
import { People } from "./_parts/people";
import { Poster } from "./_parts/poster";

type Props = { params: Promise<{ mode: string; code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const venue = await getVenue((await params).code, dayOf(now()));
  return { title: venue?.name };
}

export default async function VenuePage({ params }: Props) {
  const { mode: segment, code } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const venue = await getVenue(code, dayOf(now()));
  if (!venue) notFound();
  const [names, coming, past] = await Promise.all([
    getPlaceNames({ divisions: [venue.divisionCode] }),
    listPublishedConsultations({ when: "coming", venueId: venue.id }, now()),
    listPublishedConsultations({ when: "past", venueId: venue.id }, now()),
  ]);
  const above = (
    <Above venue={venue} street={names.division(venue.divisionCode.slice(0, 9))} locale={locale} />
  );
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle
        mode={mode}
        title={venue.name}
        spoken={`${venue.name} ${venue.address} ${venue.phone}`}
        above={above}
      >
        <Acts venue={venue} locale={locale} />
      </PageTitle>
      <div className="columns">
        <div className="col">
          <Meetings when="coming" rows={coming.rows} locale={locale} />
          <Meetings when="past" rows={past.rows} locale={locale} />
          <Members venue={venue} locale={locale} />
        </div>
        <div className="col">
          <People venue={venue} locale={locale} />
          {venue.kind === "station" && <Poster code={venue.code} locale={locale} />}
        </div>
      </div>
    </main>
  );
}

/** What one may do from here. */
function Acts({ venue, locale }: { venue: VenueItem; locale: Locale }) {
  return (
    <>
      {venue.kind === "station" && <ReportHere code={venue.code} locale={locale} />}
      <OnMap href={mapOf(venue.divisionCode)} locale={locale} />
      <FollowPlace venue={venue} locale={locale} />
      <JoinHere venue={venue} locale={locale} />
    </>
  );
}

function mapOf(code: string): string {
  return listHref("/map", code.length === 12 ? { place: code } : { street: code });
}
