import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FirmCompounds } from "@/components/insight/firm-compounds";
import { FirmFilters } from "@/components/insight/firm-filters";
import { FirmDefinitions, FirmFigures } from "@/components/insight/firm-record";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section-head";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { firmTexts as copy } from "@/lib/insight/copy/firm";
import { listPublishedFirmCompounds } from "@/lib/insight/queries/firm-items";
import { getPublishedFirm } from "@/lib/insight/queries/firms";
import { periodsAt } from "@/lib/insight/rules/period";
import { getHomeDistrict, getPlaceNames, listStreets } from "@/lib/place/queries";
import { readFirmAsked } from "@/lib/web/firm-asked";
import { listHref, type Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";

type Props = { params: Promise<{ mode: string; code: string }>; searchParams: Promise<Params> };

/** Read once for the title and the page. */
const read = cache(async (code: string, params: Params) => {
  const at = now();
  const district = await getHomeDistrict();
  const asked = readFirmAsked(params, district, dayOf(at));
  const [record, compounds, streets] = await Promise.all([
    getPublishedFirm(code, asked.filter, at),
    listPublishedFirmCompounds(code, asked.filter, at),
    listStreets(district),
  ]);
  return { at, asked, record, compounds, streets };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { record } = await read((await params).code, await searchParams);
  return { title: record?.name };
}

/** The record of one property firm across the compounds it manages. */
export default async function FirmPage({ params, searchParams }: Props) {
  const { mode: segment, code } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const { at, asked, record, compounds, streets } = await read(code, await searchParams);
  if (!record) notFound();
  const { keep, street, period } = asked;
  const names = await getPlaceNames({ divisions: compounds.map((each) => each.divisionCode) });
  const name = `${record.name}${record.invented ? say(copy.invented, locale) : ""}`;
  const about = say(copy.compounds, locale, { n: record.compounds });
  const itemsOf = (of: string, compound?: string) =>
    listHref(`/firms/${code}/items`, { ...keep, of, compound });
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={name} spoken={`${name} ${about}`}>
        <p className="soft mt-2">{about}</p>
      </PageTitle>
      <FirmFilters
        plain
        action={`/firms/${code}`}
        asked={{ street, period }}
        streets={streets.filter((each) => record.streets.includes(each.code))}
        periods={periodsAt(dayOf(at)).map((each) => each.key)}
        locale={locale}
      />
      <Section id="record" title={say(copy.record, locale)} aside={say(copy.openNote, locale)}>
        <FirmFigures record={record} itemsOf={(of) => itemsOf(of)} locale={locale} />
      </Section>
      <Section id="places" title={say(copy.places, locale)}>
        <FirmCompounds rows={compounds} place={names.division} itemsOf={itemsOf} locale={locale} />
      </Section>
      <FirmDefinitions note={say(copy.openNote, locale)} locale={locale} />
    </main>
  );
}
