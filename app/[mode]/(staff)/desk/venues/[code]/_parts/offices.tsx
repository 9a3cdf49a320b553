import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { shownName } from "@/lib/account/copy";
import { type Day, startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { deskOfficeLabels } from "@/lib/place/copy/venue";
import type { DeskOffice, DeskVenue } from "@/lib/place/queries/venue-desk";
import { deskVenuesCopy as copy } from "../../copy";

type Props = { venue: DeskVenue; today: Day; locale: Locale };

const order = ["head", "rotating-head", "liaison"];

function holder(office: DeskOffice, today: Day, locale: Locale): string {
  const day = (each: Day) => longDate(startOfDay(each), locale);
  const parts = [
    shownName(office, locale),
    office.fromDay > today ? say(copy.from, locale, { day: day(office.fromDay) }) : null,
    office.toDay ? say(copy.until, locale, { day: day(office.toDay) }) : null,
  ];
  return parts.filter(Boolean).join(" · ");
}

/** Who holds the venue today and who follows. */
export function Offices({ venue, today, locale }: Props) {
  const offices = venue.offices.toSorted(
    (a, b) => order.indexOf(a.office) - order.indexOf(b.office),
  );
  const lines = Object.entries(Object.groupBy(offices, (each) => each.office)).map(
    ([office, terms = []]) => {
      const label = deskOfficeLabels[office];
      return {
        term: label ? say(label, locale) : office,
        value: terms.map((term) => (
          <span key={term.id} className="block">
            {holder(term, today, locale)}
          </span>
        )),
      };
    },
  );
  return (
    <Section id="people" title={say(copy.people, locale)}>
      <DefinitionList items={lines} />
    </Section>
  );
}
