import Link from "next/link";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { FoldedAct } from "@/components/problem/folded-act";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import type { Actor } from "@/lib/core/actor";
import { startOfDay } from "@/lib/core/day";
import { longDate, say } from "@/lib/core/i18n";
import { siteKindLabels } from "@/lib/place/copy";
import { getMyVenues, type MyVenue, type MyVenues } from "@/lib/place/queries/my-venues";
import { joinVenueAction, leaveVenueAction } from "../actions";
import { dutyCopy as copy } from "../copy";

type Place = Omit<FormPlace, "target">;

/** For members: the venues that are theirs. */
export async function Venues({ actor, place }: { actor: Actor; place: Place }) {
  const venues = await getMyVenues(actor);
  return venues && <Joined venues={venues} place={place} />;
}

type Props = { venues: MyVenues; place: Place };

/** 登堂进站: the venues one joined, and those nearby that one may join. */
function Joined({ venues, place }: Props) {
  const { locale } = place;
  return (
    <Section
      id="venues"
      title={say(copy.venues, locale)}
      link={{ href: `/venues?street=${venues.street}`, label: say(copy.allVenues, locale) }}
    >
      {venues.joined.length === 0 && <p className="soft py-3">{say(copy.noVenues, locale)}</p>}
      <Rows>
        {venues.joined.map((venue) => (
          <Line
            key={venue.code}
            venue={venue}
            since={say(copy.joinedOn, locale, {
              day: longDate(startOfDay(venue.fromDay), locale),
            })}
            place={place}
          />
        ))}
      </Rows>
      {venues.near.length > 0 && (
        <>
          <h3 className="mt-5">{say(copy.nearVenues, locale)}</h3>
          <Rows>
            {venues.near.map((venue) => (
              <Line key={venue.code} venue={venue} place={place} />
            ))}
          </Rows>
        </>
      )}
    </Section>
  );
}

type LineProps = { venue: MyVenue; since?: string; place: Place };

function Line({ venue, since, place }: LineProps) {
  const { locale } = place;
  const form = { ...place, target: venue.code };
  const kind = siteKindLabels[venue.kind];
  return (
    <Row
      title={
        <Link href={`/venues/${venue.code}`} prefetch={false}>
          {venue.name}
        </Link>
      }
      meta={<Meta as="span" parts={[kind && say(kind, locale), venue.address, since]} />}
      end={
        since ? (
          <FoldedAct
            {...form}
            name={`leave-${venue.code}`}
            action={leaveVenueAction}
            summary={say(copy.leaveVenue, locale)}
          >
            <p className="meta">{say(copy.leaveNote, locale)}</p>
          </FoldedAct>
        ) : (
          <ActForm {...form} name={`join-${venue.code}`} action={joinVenueAction}>
            <SubmitButton even locale={locale}>
              {say(copy.joinVenue, locale)}
            </SubmitButton>
          </ActForm>
        )
      }
    />
  );
}
