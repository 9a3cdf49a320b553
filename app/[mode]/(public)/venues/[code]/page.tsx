import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { OnMap } from "@/components/map/on-map";
import { PageTitle } from "@/components/ui/page-title";
import {
  getPublishedActivityRules,
  getPublishedVenueYear,
  type VenueYear,
} from "@/lib/consultation/queries/venue-activity";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { getPlaceNames } from "@/lib/place/queries";
import { getVenue, type VenueItem } from "@/lib/place/queries/venue";
import { listHref } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { venuesCopy as copy } from "../copy";
import { Boards } from "./_parts/boards";
import { FollowPlace } from "./_parts/follow-place";
import { Above, ReportHere } from "./_parts/head";
import { JoinHere } from "./_parts/join-here";
import { Meetings } from "./_parts/meetings";
import { Members } from "./_parts/members";
import { People } from "./_parts/people";
import { Poster } from "./_parts/poster";
import { Matters, Year } from "./_parts/year";

type Props = { params: Promise<{ mode: string; code: string }> };

/** Read once for the title and the page. */
const venueOf = cache(getVenue);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const venue = await venueOf((await params).code, dayOf(now()));
  return { title: venue?.name };
}

export default async function VenuePage({ params }: Props) {
  const { mode: segment, code } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const at = now();
  const venue = await venueOf(code, dayOf(at));
  if (!venue) notFound();
  const [names, year, rules] = await Promise.all([
    getPlaceNames({ divisions: [venue.divisionCode] }),
    getPublishedVenueYear(venue.id, at),
    getPublishedActivityRules(venue.divisionCode.slice(0, 6)),
  ]);
  const street = names.division(venue.divisionCode.slice(0, 9));
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle
        mode={mode}
        title={venue.name}
        spoken={`${venue.name} ${venue.address} ${venue.phone}`}
        above={<Above venue={venue} street={street} locale={locale} />}
      >
        <Acts venue={venue} locale={locale} />
      </PageTitle>
      <div className="columns">
        <div className="col">
          <Lists venue={venue} year={year} locale={locale} />
        </div>
        <div className="col">
          <People venue={venue} locale={locale} />
          {venue.kind !== "info-point" && (
            <Year {...{ venue, year, rules, locale }} today={dayOf(at)} />
          )}
          <Boards venue={venue} locale={locale} />
          <Poster venue={venue} locale={locale} />
        </div>
      </div>
    </main>
  );
}

type ListsProps = { venue: VenueItem; year: VenueYear; locale: Locale };

/** Meetings to come and held, the year's matters, the members; an information point holds none. */
function Lists({ venue, year, locale }: ListsProps) {
  if (venue.kind === "info-point") return <p className="soft">{say(copy.infoPoint, locale)}</p>;
  return (
    <>
      <Meetings when="coming" rows={year.coming} calendar={venue.code} locale={locale} />
      <Matters year={year} locale={locale} />
      <Meetings when="past" rows={year.past} locale={locale} />
      <Members venue={venue} locale={locale} />
    </>
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
