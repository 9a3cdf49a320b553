import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Rate } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { holds } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { dayOf, startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { figureLabels } from "@/lib/insight/copy";
import { ratesTexts as copy } from "@/lib/insight/copy/rates";
import type { InsightFilter } from "@/lib/insight/model";
import { type RateDimension, type RateSums, rateDimensions } from "@/lib/insight/model/rates";
import { countPublishedRates } from "@/lib/insight/queries/count-rates";
import {
  getDepartmentNames,
  getDivisionNames,
  getHomeDistrict,
  listStreets,
} from "@/lib/place/queries";
import { currentActor } from "@/lib/web/current-actor";
import { listHref, type Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { readAsked } from "../_parts/asked";
import { Filters } from "../_parts/filters";
import { insightCopy } from "../copy";
import { Excluded, HowCounted } from "./_parts/excluded";
import { opensTo } from "./_parts/opens";
import { RateTable } from "./_parts/rate-table";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

async function readRates(params: Params, at: Date, locale: Locale) {
  const district = await getHomeDistrict();
  const asked = readAsked(params, district, dayOf(at));
  const place = { scope: asked.scope, from: asked.period.from, to: asked.period.to };
  const [rates, streets, categories, divisions] = await Promise.all([
    countPublishedRates(place, at),
    listStreets(district),
    listPublishedCategories(),
    getDivisionNames([district]),
  ]);
  const departments = await getDepartmentNames(
    rates.cells.department.map((cell) => cell.key || null),
  );
  const names: Record<RateDimension, ReadonlyMap<string, string>> = {
    street: new Map(streets.map((each) => [each.code, each.name])),
    department: departments,
    group: new Map(
      categories.map((each) => [
        each.groupCode,
        locale === "zh" ? each.groupName : each.groupNameEn,
      ]),
    ),
  };
  const missing = { street: insightCopy.place, department: copy.nobody, group: copy.other };
  const nameOf = (by: RateDimension) => (key: string) =>
    names[by].get(key) ?? say(missing[by], locale);
  const here = divisions.get(district);
  const name = divisions.get(asked.scope) ?? names.street.get(asked.scope) ?? "";
  return { ...rates, asked, place, streets, here, name, nameOf };
}

type HeadlineProps = { total: RateSums; place: InsightFilter; name: string; locale: Locale };

function Headline({ total, place, name, locale }: HeadlineProps) {
  const shown = [
    ["response", total.kept, total.due, insightCopy.pieces],
    ["solved", total.solved, total.valid, insightCopy.answers],
    ["satisfaction", total.content, total.valid, insightCopy.answers],
  ] as const;
  return (
    <dl className="figures mt-4">
      {shown.map(([rate, numerator, denominator, unit]) => (
        <div key={rate} className="flex flex-col-reverse">
          <dt>{say(figureLabels[`${rate}-rate`], locale)}</dt>
          <dd>
            <Rate
              {...{ numerator, denominator, locale }}
              {...opensTo(place, { rate, name, numerator, denominator }, locale)}
              unit={say(unit, locale)}
              size="lg"
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function spanOf({ from, to }: Required<Pick<InsightFilter, "from" | "to">>, locale: Locale) {
  return { from: longDate(startOfDay(from), locale), to: longDate(startOfDay(to), locale) };
}

/** Staff are led to what was left out; to others that list does not exist. */
async function listFor(scope: string): Promise<string | undefined> {
  if (!holds(await currentActor(), "triage", "staff")) return undefined;
  return listHref("/desk/exclusions", { street: scope.length === 9 ? scope : undefined });
}

/** 三率 of the district or a street in a period, with their fractions and with what is in none of them. */
export default async function RatesPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const at = now();
  const read = await readRates(await searchParams, at, locale);
  const { cells, total, excluded, weights, asked, place, streets, here, name, nameOf } = read;
  const title = say(copy.title, locale);
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <header>
        <PageTitle mode={mode} title={title} spoken={title}>
          <p className="soft mt-2">{say(copy.lead, locale, spanOf(place, locale))}</p>
        </PageTitle>
        <Filters {...{ asked, streets, locale }} action="/insight/rates" district={here} now={at} />
        <Headline total={total} place={place} name={name} locale={locale} />
        <p className="meta mt-3">{say(copy.silentNote, locale, { n: total.silent })}</p>
      </header>
      {cells.street.length > 0 ? (
        rateDimensions.map((by) => (
          <RateTable
            key={by}
            {...{ by, weights, place }}
            cells={cells[by]}
            nameOf={nameOf(by)}
            locale={locale}
          />
        ))
      ) : (
        <EmptyState action={<LinkButton href="/insight/rates">{say(copy.all, locale)}</LinkButton>}>
          {say(copy.empty, locale)}
        </EmptyState>
      )}
      <Excluded excluded={excluded} list={await listFor(asked.scope)} locale={locale} />
      <HowCounted title={say(insightCopy.how, locale)} weights={weights} locale={locale} />
    </main>
  );
}
