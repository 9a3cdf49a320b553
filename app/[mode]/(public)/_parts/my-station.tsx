import { Button, LinkButton } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Meta } from "@/components/ui/meta";
import { Section } from "@/components/ui/section-head";
import { shownName } from "@/lib/account/copy";
import { joined, type Locale, say } from "@/lib/core/i18n";
import type { DivisionName } from "@/lib/place/queries";
import type { VenueItem } from "@/lib/place/queries/venue";
import { homeCopy as copy } from "../copy";

type Choosing = { streets: readonly DivisionName[]; communities: readonly DivisionName[] };
type Props = Choosing & {
  station: VenueItem | null;
  street: string | undefined;
  isChosen: boolean;
  locale: Locale;
};

type Choice = {
  name: string;
  label: string;
  options: readonly DivisionName[];
  locale: Locale;
};

function Choose({ name, label, options }: Omit<Choice, "locale">) {
  return (
    <div className="field">
      <label className="label" htmlFor={`choose-${name}`}>
        {label}
      </label>
      <select id={`choose-${name}`} name={name} className="input" required>
        {options.map((each) => (
          <option key={each.code} value={each.code}>
            {each.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** First the street, then the community; each a plain form. */
function Chooser({ streets, communities, locale }: Choosing & { locale: Locale }) {
  if (communities.length === 0) {
    return (
      <form method="get" action="/#station" className="grid gap-3">
        <Choose name="street" label={say(copy.chooseStreet, locale)} options={streets} />
        <p className="meta">{say(copy.why, locale)}</p>
        <p>
          <Button type="submit">{say(copy.next, locale)}</Button>
        </p>
      </form>
    );
  }
  return (
    <form method="post" action="/preferences" className="grid gap-3">
      <Choose name="community" label={say(copy.chooseCommunity, locale)} options={communities} />
      <p className="meta">{say(copy.why, locale)}</p>
      <p className="actions">
        <Button type="submit">{say(copy.remember, locale)}</Button>
        <LinkButton plain href="/?street=#station">
          {say(copy.otherStreet, locale)}
        </LinkButton>
      </p>
    </form>
  );
}

function holders({ offices }: VenueItem, office: string, locale: Locale): string {
  const names = offices.filter((each) => each.office === office);
  return joined(
    names.map((each) => shownName(each, locale)),
    locale,
  );
}

function Card({
  station,
  street,
  locale,
}: {
  station: VenueItem;
  street?: string;
  locale: Locale;
}) {
  const number = station.phone.replace(/[^\d+]/g, "");
  return (
    <>
      <h3>{station.name}</h3>
      <Meta parts={[street, station.address]} />
      <div className="mt-3">
        <DefinitionList
          items={[
            { term: say(copy.head, locale), value: holders(station, "head", locale) },
            { term: say(copy.rotating, locale), value: holders(station, "rotating-head", locale) },
            { term: say(copy.phone, locale), value: station.phone },
          ]}
        />
      </div>
      <p className="actions mt-4">
        <LinkButton href={`/venues/${station.code}`} icon="map-pin">
          {say(copy.open, locale)}
        </LinkButton>
        {number && (
          <LinkButton plain href={`tel:${number}`} icon="phone">
            {say(copy.call, locale)}
          </LinkButton>
        )}
      </p>
    </>
  );
}

/** The station of the community this device remembers, or the choice of one. */
export function MyStation({ station, street, isChosen, locale, ...choosing }: Props) {
  const change = { href: "/?street=#station", label: say(copy.change, locale) };
  return (
    <Section id="station" title={say(copy.station, locale)} link={isChosen ? change : undefined}>
      {!isChosen && <Chooser {...choosing} locale={locale} />}
      {isChosen && station && <Card station={station} street={street} locale={locale} />}
      {isChosen && !station && <p className="soft">{say(copy.noStation, locale)}</p>}
    </Section>
  );
}
