import Link from "next/link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { shownName } from "@/lib/account/copy";
import { type Locale, say } from "@/lib/core/i18n";
import type { Trace } from "@/lib/trace/model";
import { asideCopy } from "../copy";

const roles = [
  ["lead", asideCopy.lead],
  ["co-handler", asideCopy.coHandlers],
  ["separate", asideCopy.separate],
] as const;

function Names({ names }: { names: readonly string[] }) {
  return names.map((name) => (
    <span key={name} className="block">
      {name}
    </span>
  ));
}

function departmentsOf({ suggestion, complaints }: Trace, locale: Locale) {
  const alone = complaints[0]?.department ?? complaints[0]?.reply?.department;
  if (!suggestion) return alone ? [{ term: say(asideCopy.lead, locale), value: alone }] : [];
  return roles.flatMap(([role, term]) => {
    const names = suggestion.departments.filter((each) => each.role === role);
    const value = <Names key={role} names={names.map((each) => each.name)} />;
    return names.length > 0 ? [{ term: say(term, locale), value }] : [];
  });
}

/** Who answers for it, and the number to call. */
export function Responsible({ trace, locale }: { trace: Trace; locale: Locale }) {
  const venue = trace.consultation?.venue;
  const observer = trace.suggestion?.lookBacks.findLast((each) => each.observer)?.observer;
  const items = [
    ...departmentsOf(trace, locale),
    {
      term: say(asideCopy.station, locale),
      value: venue && (
        <Link href={`/venues/${venue.code}`} prefetch={false}>
          {venue.name}
        </Link>
      ),
    },
    {
      term: say(asideCopy.member, locale),
      value: observer && `${shownName(observer, locale)} · ${observer.profession}`,
    },
    {
      term: say(asideCopy.phone, locale),
      value: venue?.phone && (
        <a href={`tel:${venue.phone.replace(/[^\d+]/g, "")}`}>{venue.phone}</a>
      ),
    },
  ].filter((item) => item.value);
  return (
    <div className="order-5 wide:order-none">
      <Section id="who" title={say(asideCopy.who, locale)}>
        {items.length > 0 ? (
          <DefinitionList items={items} />
        ) : (
          <p className="soft">{say(asideCopy.nobody, locale)}</p>
        )}
      </Section>
    </div>
  );
}
