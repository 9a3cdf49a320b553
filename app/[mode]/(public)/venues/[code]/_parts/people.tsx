import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { shownName } from "@/lib/account/copy";
import { startOfDay } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { officeLabels } from "@/lib/place/copy";
import type { OfficeHolder, VenueItem } from "@/lib/place/queries/venue";
import { venuesCopy as copy } from "../../copy";

const order = ["head", "rotating-head", "liaison"];

function holder({ toDay, ...person }: OfficeHolder, locale: Locale): string {
  const shown = shownName(person, locale);
  if (!toDay) return shown;
  return `${shown} · ${say(copy.until, locale, { day: shortDate(startOfDay(toDay), locale) })}`;
}

/** Who holds the venue, where it is, and the number to call. */
export function People({ venue, locale }: { venue: VenueItem; locale: Locale }) {
  const offices = venue.offices.toSorted(
    (a, b) => order.indexOf(a.office) - order.indexOf(b.office),
  );
  const called = offices.flatMap((each) => {
    const label = officeLabels[each.office];
    return label ? [{ term: say(label, locale), value: holder(each, locale) }] : [];
  });
  return (
    <Section id="people" title={say(copy.people, locale)}>
      <DefinitionList
        items={[
          ...called,
          { term: say(copy.address, locale), value: venue.address },
          {
            term: say(copy.phone, locale),
            value: <a href={`tel:${venue.phone.replace(/\D/g, "")}`}>{venue.phone}</a>,
          },
        ]}
      />
    </Section>
  );
}
