import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Rate } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { figureLabels } from "@/lib/insight/copy";
import { ratesTexts as copy } from "@/lib/insight/copy/rates";
import { type RateDimension, type RateSums, rateDimensions } from "@/lib/insight/model/rates";
import { countPublishedRates } from "@/lib/insight/queries/count-rates";
import { sumRates } from "@/lib/insight/rules/rates";
import { getDepartmentNames, getHomeDistrict, listStreets } from "@/lib/place/queries";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { readAsked } from "../_parts/asked";
import { insightCopy } from "../copy";
import { Excluded, HowCounted } from "./_parts/excluded";
import { RateTable } from "./_parts/rate-table";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

async function readRates(params: Params, at: Date, locale: Locale) {
  const district = await getHomeDistrict();
  const { scope, period } = readAsked(params, district, dayOf(at));
  const [rates, streets, categories] = await Promise.all([
    countPublishedRates({ scope, from: period.from, to: period.to }, at),
    listStreets(district),
    listPublishedCategories(),
  ]);
  const departments = await getDepartmentNames(rates.cells.map((cell) => cell.departmentId));
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
  return { ...rates, period, nameOf };
}

function Headline({ total, locale }: { total: RateSums; locale: Locale }) {
  const shown = [
    ["response-rate", total.kept, total.due, insightCopy.pieces],
    ["solved-rate", total.solved, total.valid, insightCopy.answers],
    ["satisfaction-rate", total.content, total.valid, insightCopy.answers],
  ] as const;
  return (
    <dl className="figures mt-4">
      {shown.map(([key, numerator, denominator, unit]) => (
        <div key={key} className="flex flex-col-reverse">
          <dt>{say(figureLabels[key], locale)}</dt>
          <dd>
            <Rate {...{ numerator, denominator, locale }} unit={say(unit, locale)} size="lg" />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** 三率 of the district or a street in a period, with their fractions and with what is in none of them. */
export default async function RatesPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { cells, excluded, period, nameOf } = await readRates(await searchParams, now(), locale);
  const total = sumRates(cells);
  const title = say(copy.title, locale);
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <header>
        <PageTitle mode={mode} title={title} spoken={title}>
          <p className="soft mt-2">
            {say(copy.lead, locale, { from: period.from, to: period.to })}
          </p>
        </PageTitle>
        <Headline total={total} locale={locale} />
        <p className="meta">{say(copy.silentNote, locale, { n: total.silent })}</p>
      </header>
      {cells.length > 0 ? (
        rateDimensions.map((by) => (
          <RateTable key={by} by={by} cells={cells} nameOf={nameOf(by)} locale={locale} />
        ))
      ) : (
        <EmptyState action={<LinkButton href="/insight/rates">{say(copy.all, locale)}</LinkButton>}>
          {say(copy.empty, locale)}
        </EmptyState>
      )}
      <Excluded excluded={excluded} locale={locale} />
      <HowCounted title={say(insightCopy.how, locale)} locale={locale} />
    </main>
  );
}
