import type { Metadata } from "next";
import { linksFor } from "@/components/insight/links";
import { SevenSteps } from "@/components/insight/seven-steps";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { countPublishedRecords } from "@/lib/insight/queries/count-records";
import {
  countPublishedDifferences,
  listPublishedLookBacks,
} from "@/lib/insight/queries/look-backs";
import { figureOf, figuresOf } from "@/lib/insight/rules/figures";
import { getDivisionNames, getHomeDistrict, listStreets } from "@/lib/place/queries";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { readAsked } from "./_parts/asked";
import { ByStreet } from "./_parts/by-street";
import { Definitions } from "./_parts/definitions";
import { Differing } from "./_parts/differing";
import { Filters } from "./_parts/filters";
import { ThreeRates } from "./_parts/headline";
import { Months } from "./_parts/months";
import { People } from "./_parts/people";
import { TwoAxes } from "./_parts/two-axes";
import { insightCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

async function readRecords(params: Params, at: Date) {
  const district = await getHomeDistrict();
  const asked = readAsked(params, district, dayOf(at));
  const of = { scope: asked.scope, from: asked.period.from, to: asked.period.to };
  const [counts, names, streets, differing, differences] = await Promise.all([
    countPublishedRecords(of, at),
    getDivisionNames([district]),
    listStreets(district),
    listPublishedLookBacks({ ...of, differs: true, size: 8 }),
    countPublishedDifferences(of),
  ]);
  const here = names.get(district);
  return { asked, here, counts, streets, differing, differences, links: linksFor(of) };
}

/** The district's figures for a place and a period, each opening to what it counts. */
export default async function InsightPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const at = now();
  const read = await readRecords(await searchParams, at);
  const { asked, here, streets, differing, differences, links } = read;
  const { suggestions: cells } = read.counts;
  const figures = figuresOf(read.counts);
  const rate = figureOf(figures, "adoption-rate");
  const told = { raised: rate.denominator ?? 0, adopted: rate.numerator ?? 0 };
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <header>
        <Filters {...{ asked, streets, locale }} action="/insight" district={here} now={at} />
        <h1>{say(copy.headline, locale, told)}</h1>
        <ThreeRates figures={figures} links={links} locale={locale} />
      </header>
      <section aria-label={say(copy.steps, locale)} className="on-water">
        <SevenSteps figures={figures} links={links} locale={locale} />
      </section>
      <ByStreet cells={cells} asked={asked} streets={streets} locale={locale} />
      <div className="columns even">
        <TwoAxes cells={cells} links={links} locale={locale} />
        <Months cells={cells} asked={asked} today={dayOf(at)} locale={locale} />
      </div>
      <Differing
        rows={differing.rows}
        counts={differences}
        links={links}
        now={at}
        locale={locale}
      />
      <People figures={figures} links={links} locale={locale} />
      <Definitions locale={locale} />
    </main>
  );
}
