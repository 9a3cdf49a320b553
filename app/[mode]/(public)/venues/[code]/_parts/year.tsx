import { StateTag } from "@/components/problem/state-tag";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { Figure } from "@/components/ui/figure";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { matterTags } from "@/lib/consultation/copy";
import { paceTags } from "@/lib/consultation/copy/venue";
import type { VenueYear } from "@/lib/consultation/queries/venue-activity";
import {
  paceOf,
  receptionsDue,
  type VenueRules,
  yearlyMinimum,
} from "@/lib/consultation/rules/venue-activity";
import { type Day, startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say, shortDate } from "@/lib/core/i18n";
import type { VenueItem } from "@/lib/place/queries/venue";
import { venuesCopy as copy } from "../../copy";

type Props = {
  venue: VenueItem;
  year: VenueYear;
  rules: VenueRules;
  today: Day;
  locale: Locale;
};

/** What was held this year against the fewest asked, and who came. */
export function Year({ venue, year, rules, today, locale }: Props) {
  const minimum = yearlyMinimum(venue.kind, rules);
  const pace = paceOf(venue.kind, year.activity, rules, today);
  const { held, lastDay } = year.activity;
  const last = lastDay ? longDate(startOfDay(lastDay), locale) : say(copy.never, locale);
  return (
    <Section
      id="year"
      title={say(copy.year, locale)}
      aside={minimum !== null && say(copy.minimum, locale, { n: minimum })}
    >
      <DefinitionList
        items={[
          {
            term: say(copy.held, locale),
            value: (
              <Figure
                locale={locale}
                value={held}
                of={minimum ?? undefined}
                unit={say(copy.heldUnit, locale)}
              />
            ),
          },
          {
            term: say(copy.pace, locale),
            value: pace && <StateTag tag={paceTags[pace]} locale={locale} />,
          },
          { term: say(copy.lastHeld, locale), value: last },
          ...receptions({ venue, year, rules, today, locale }),
          ...came(year, locale),
        ]}
      />
    </Section>
  );
}

/** Reception days against the fewest that the months gone by ask, and since when it is open. */
function receptions({ venue, year, rules, today, locale }: Props): Definition[] {
  const { openedOn } = year.activity;
  const due = receptionsDue(venue.kind, rules, today, openedOn);
  const unit = say(copy.receptionUnit, locale);
  return [
    {
      term: say(copy.reception, locale),
      value: due !== null && (
        <Figure locale={locale} value={year.receptions} of={due} unit={unit} />
      ),
    },
    { term: say(copy.opened, locale), value: openedOn && longDate(startOfDay(openedOn), locale) },
  ].filter(({ value }) => value);
}

function came(year: VenueYear, locale: Locale): Definition[] {
  const unit = say(copy.visits, locale);
  return (["members", "residents"] as const).map((side) => ({
    term: say(side === "members" ? copy.came : copy.residents, locale),
    value: <Figure locale={locale} value={year[side]} unit={unit} />,
  }));
}

export function Matters({ year, locale }: { year: VenueYear; locale: Locale }) {
  return (
    <Section id="matters" title={say(copy.matters, locale)}>
      {year.matters.length === 0 && <p className="soft py-3">{say(copy.noMatters, locale)}</p>}
      <Rows>
        {year.matters.map((matter) => (
          <Row
            key={matter.ref}
            href={`/consultations/matters/${matter.ref}`}
            title={matter.title}
            meta={shortDate(matter.at, locale)}
            end={<StateTag tag={matterTags[matter.status]} locale={locale} />}
          />
        ))}
      </Rows>
    </Section>
  );
}
