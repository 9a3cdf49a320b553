import type { Metadata } from "next";
import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { env } from "@/lib/core/env";
import { type Locale, say } from "@/lib/core/i18n";
import { type DistrictMap, getPublishedMap } from "@/lib/insight/queries/map";
import { viewOf } from "@/lib/insight/rules/map-view";
import { mostOnMap } from "@/lib/place/queries/map";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { Legend } from "./_parts/legend";
import { Live, Near } from "./_parts/live";
import { MapFilters } from "./_parts/map-filters";
import { MapList } from "./_parts/map-list";
import { Sheet } from "./_parts/sheet";
import { hrefWith } from "./_parts/words";
import { mapCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

const asks = ["layer", "street", "place", "kind", "after"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function MapPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { after, ...asked } = readParams(await searchParams, asks);
  const map = await getPublishedMap(asked);
  const view = viewOf(map);
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle
        mode={mode}
        title={<Title map={map} locale={locale} />}
        spoken={say(copy.lead, locale)}
      >
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
      </PageTitle>
      <div className="grid gap-3">
        <MapFilters map={map} locale={locale} />
        <Near map={map} locale={locale} />
      </div>
      <div className="columns even mt-5">
        <div>
          <Back map={map} locale={locale} />
          {view ? (
            <Live key={hrefWith(map, {})} map={map} env={env()} locale={locale}>
              <Sheet map={map} view={view} locale={locale} />
            </Live>
          ) : (
            <Notice>{say(copy.noPlaces, locale)}</Notice>
          )}
          <Legend layer={map.layer} locale={locale} />
          <Protected map={map} locale={locale} />
        </div>
        <MapList map={map} after={after} locale={locale} />
      </div>
    </main>
  );
}

type Part = { map: DistrictMap; locale: Locale };

function Title({ map, locale }: Part) {
  const name = (map.place ?? map.street)?.name;
  return name ? say(copy.titleOf, locale, { name }) : say(copy.title, locale);
}

/** Out again: from a community to its street, from a street to the district. */
function Back({ map, locale }: Part) {
  const out = { place: undefined, street: undefined };
  const { street, place } = map;
  if (!street) return null;
  return (
    <p className="actions mb-2">
      <Link href={hrefWith(map, out)} prefetch={false}>
        {say(copy.back, locale)}
      </Link>
      {place && (
        <Link href={hrefWith(map, { ...out, street: street.code })} prefetch={false}>
          {say(copy.backTo, locale, { name: street.name })}
        </Link>
      )}
    </p>
  );
}

/** What the map does not show, and why. */
function Protected({ map, locale }: Part) {
  const { layer, unplaced, isCut } = map;
  const few = unplaced > 0 ? copy.unplaced : copy.finest;
  return (
    <>
      {layer === "problems" && <p className="meta">{say(few, locale, { n: unplaced })}</p>}
      {isCut && <p className="meta">{say(copy.cut, locale, { n: mostOnMap })}</p>}
    </>
  );
}
