import Link from "next/link";
import type { FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { FoldedAct } from "@/components/problem/folded-act";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { shownName } from "@/lib/account/copy";
import { startOfDay } from "@/lib/core/day";
import { longDate, say } from "@/lib/core/i18n";
import type { DivisionName } from "@/lib/place/queries";
import type { MemberChoice } from "@/lib/place/queries/my-venues";
import type { DeskMember, DeskVenue } from "@/lib/place/queries/venue-desk";
import { assignAction, releaseAction } from "../../actions";
import { deskVenuesCopy as copy } from "../../copy";

type Props = {
  venue: DeskVenue;
  choices: readonly MemberChoice[];
  streets: readonly DivisionName[];
  place: FormPlace;
};

/** Who joined, and the way in and out by the hand of whoever assigns. */
export function Joined({ venue, choices, streets, place }: Props) {
  const { locale } = place;
  return (
    <Section id="members" title={say(copy.joined, locale)}>
      {venue.may.assign && (
        <div className="max-w-form mt-3">
          <Assign venue={venue} choices={choices} streets={streets} place={place} />
        </div>
      )}
      {venue.members.length === 0 && <EmptyState>{say(copy.nobody, locale)}</EmptyState>}
      <Rows>
        {venue.members.map((member) => (
          <Line key={member.slug} member={member} open={venue.may.assign} place={place} />
        ))}
      </Rows>
    </Section>
  );
}

function Line({ member, open, place }: { member: DeskMember; open: boolean; place: FormPlace }) {
  const { locale } = place;
  const day = longDate(startOfDay(member.fromDay), locale);
  return (
    <Row
      title={
        <Link href={`/members/${member.slug}`} prefetch={false}>
          {shownName(member, locale)}
        </Link>
      }
      meta={
        <Meta
          as="span"
          parts={[
            say(copy.since, locale, { day }),
            member.assigned ? say(copy.assigned, locale) : null,
          ]}
        />
      }
      end={
        open && (
          <FoldedAct
            {...place}
            name={`release-${member.slug}`}
            action={releaseAction}
            hidden={{ member: member.slug }}
            summary={say(copy.release, locale)}
          >
            <p className="meta">{say(copy.releaseNote, locale)}</p>
          </FoldedAct>
        )
      }
    />
  );
}

/** Members of the venue's own street first, then those of the others by street. */
function Assign({ venue, choices, streets, place }: Props) {
  const { locale } = place;
  const own = venue.divisionCode.slice(0, 9);
  const joined = new Set(venue.members.map((member) => member.slug));
  const groups = streets
    .toSorted((a, b) => Number(b.code === own) - Number(a.code === own))
    .map((street) => ({
      label: street.name,
      options: choices
        .filter((each) => each.divisionCode === street.code && !joined.has(each.slug))
        .map((each) => ({ value: each.slug, label: shownName(each, locale) })),
    }));
  return (
    <FoldedAct
      {...place}
      name="assign"
      action={assignAction}
      summary={say(copy.assign, locale)}
      button={say(copy.assignButton, locale)}
    >
      <Select
        name="member"
        label={say(copy.member, locale)}
        options={groups.filter((group) => group.options.length > 0)}
      />
    </FoldedAct>
  );
}
