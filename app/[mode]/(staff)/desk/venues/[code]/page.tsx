import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { now } from "@/lib/core/clock";
import { addDays, dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { type DivisionName, listStreets } from "@/lib/place/queries";
import { listHandovers } from "@/lib/place/queries/handover";
import { listMemberChoices } from "@/lib/place/queries/my-venues";
import { type DeskVenue, getVenueOnDesk } from "@/lib/place/queries/venue-desk";
import { nextTerm } from "@/lib/place/rules/terms";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { deskVenuesCopy as copy } from "../copy";
import { Boards } from "./_parts/boards";
import { Handovers } from "./_parts/handovers";
import { Joined } from "./_parts/joined";
import { Offices } from "./_parts/offices";
import { Opening } from "./_parts/opening";

type Props = { params: Promise<{ mode: string; code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function DeskVenuePage({ params }: Props) {
  const { mode, code } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/venues/${code}`;
  const person = await requirePerson(page);
  const today = dayOf(now());
  const venue = await getVenueOnDesk(person.actor, code, today);
  if (!venue) notFound();
  const district = venue.divisionCode.slice(0, 6);
  const [handovers, choices, streets, refused] = await Promise.all([
    listHandovers(person.actor, code),
    venue.may.assign ? listMemberChoices(district) : [],
    listStreets(district),
    refusedBefore(),
  ]);
  const place = { target: code, page, locale, refused };
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        back={{ href: "/desk/venues", label: say(copy.title, locale) }}
        title={venue.name}
        note={noteOf(venue, streets)}
        filters={<PublicPage code={code} locale={locale} />}
      >
        <div className="sections">
          <Offices venue={venue} today={today} locale={locale} />
          <Handovers
            venue={venue}
            rows={handovers}
            days={nextTerm(venue.offices, addDays(today, 1))}
            place={place}
          />
          <Opening venue={venue} place={place} />
          <Boards venue={venue} place={place} />
          <Joined venue={venue} choices={choices} streets={streets} place={place} />
        </div>
      </StaffMain>
    </DeskFrame>
  );
}

function noteOf(venue: DeskVenue, streets: readonly DivisionName[]): string {
  const street = streets.find((each) => venue.divisionCode.startsWith(each.code))?.name;
  return [street, venue.address, venue.phone].filter(Boolean).join(" · ");
}

function PublicPage({ code, locale }: { code: string; locale: Locale }) {
  return (
    <LinkButton small plain href={`/venues/${code}`} icon="external-link">
      {say(copy.publicPage, locale)}
    </LinkButton>
  );
}
