import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import { getPublishedVenueYear } from "@/lib/consultation/queries/venue-activity";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { getPlaceNames } from "@/lib/place/queries";
import { getVenue } from "@/lib/place/queries/venue";
import { parseMode } from "@/lib/web/mode";
import { PosterSheet } from "./_parts/sheet";
import { posterCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string; code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function PosterPage({ params }: Props) {
  const { mode, code } = await params;
  const { locale } = parseMode(mode);
  const at = now();
  const venue = await getVenue(code, dayOf(at));
  if (!venue) notFound();
  const [names, year] = await Promise.all([
    getPlaceNames({ divisions: [venue.divisionCode] }),
    getPublishedVenueYear(venue.id, at),
  ]);
  const next = year.coming.find((row) => row.status !== "cancelled" && row.status !== "postponed");
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <div className="no-print mb-4">
        <h1>{say(copy.title, locale)}</h1>
        <p className="soft">{say(copy.note, locale)}</p>
        <p className="actions mt-3">
          <PrintButton label={say(copy.print, locale)} icon={<Icon name="printer" />} />
          <LinkButton small plain href={`/venues/${code}`} icon="chevron-left">
            {say(copy.back, locale)}
          </LinkButton>
        </p>
      </div>
      <PosterSheet
        venue={venue}
        street={names.division(venue.divisionCode.slice(0, 9))}
        next={next}
        locale={locale}
      />
    </main>
  );
}
