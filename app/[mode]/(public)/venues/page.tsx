import type { Metadata } from "next";
import { FindBox } from "@/components/shell/find-box";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { Row, Rows } from "@/components/ui/rows";
import { say } from "@/lib/core/i18n";
import { venueKindLabels } from "@/lib/place/copy";
import { type VenueKind, venueKinds } from "@/lib/place/model";
import { getHomeDistrict, getPlaceNames, listStreets } from "@/lib/place/queries";
import { countVenues, listVenues } from "@/lib/place/queries/venue";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { venuesCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function VenuesPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const {
    kind: asked,
    street,
    q,
    after,
  } = readParams(await searchParams, ["kind", "street", "q", "after"]);
  const kind = venueKinds.find((each) => each === asked);
  const district = await getHomeDistrict();
  const [counts, streets, venues] = await Promise.all([
    countVenues(street ?? district),
    listStreets(district),
    listVenues({ kind, street, words: q?.trim(), after }),
  ]);
  const names = await getPlaceNames({ divisions: venues.rows.map((row) => row.divisionCode) });
  const { hall, station, studio } = counts;
  const chip = (value: VenueKind) => ({
    href: listHref("/venues", { kind: value, street, q }),
    label: say(venueKindLabels[value], locale),
    count: counts[value],
    current: kind === value,
  });
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)}>
        <p className="soft mt-2">
          {say(copy.lead, locale, { halls: hall, stations: station, studios: studio })}
        </p>
      </PageTitle>
      <div className="grid gap-3">
        <FindBox
          action="/venues"
          label={say(copy.find, locale)}
          defaultValue={q}
          keep={{ kind, street }}
        />
        <FilterChips
          locale={locale}
          items={[
            {
              href: listHref("/venues", { street, q }),
              label: say(copy.all, locale),
              current: !kind,
            },
            ...venueKinds.map(chip),
          ]}
        />
        <FilterSelects
          action="/venues"
          locale={locale}
          keep={{ kind, q }}
          selects={[
            {
              name: "street",
              label: say(copy.street, locale),
              value: street,
              options: streets.map(({ code, name }) => ({ value: code, label: name })),
            },
          ]}
        />
      </div>
      {venues.rows.length === 0 ? (
        <EmptyState action={<LinkButton href="/venues">{say(copy.seeAll, locale)}</LinkButton>}>
          {say(copy.empty, locale)}
        </EmptyState>
      ) : (
        <Rows>
          {venues.rows.map((row) => (
            <Row
              key={row.code}
              href={`/venues/${row.code}`}
              title={row.name}
              meta={`${names.division(row.divisionCode.slice(0, 9)) ?? ""} · ${row.address}`}
              end={<span className="meta">{say(copy.members, locale, { n: row.members })}</span>}
            />
          ))}
        </Rows>
      )}
      <Pager
        locale={locale}
        next={venues.next ? listHref("/venues", { kind, street, q, after: venues.next }) : null}
        start={after ? listHref("/venues", { kind, street, q }) : null}
      />
    </main>
  );
}
