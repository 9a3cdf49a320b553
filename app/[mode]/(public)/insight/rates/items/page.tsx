import type { Metadata } from "next";
import Link from "next/link";
import { StatusTag } from "@/components/complaint/status-tag";
import { LinkButton } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { PeriodNote } from "@/components/ui/period-note";
import { satisfactionLabels, solvedLabels } from "@/lib/complaint/copy";
import { satisfaction, solvedAnswer } from "@/lib/complaint/model";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { rateItemsTexts as copy, rateItemTitles } from "@/lib/insight/copy/rate-items";
import { type RateItem, rateDimensions, rateNames, rateParts } from "@/lib/insight/model/rates";
import { listPublishedRateItems } from "@/lib/insight/queries/rate-items";
import { getHomeDistrict } from "@/lib/place/queries";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { readAsked } from "../../_parts/asked";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

function readItemsAsked(params: Params) {
  const read = readParams(params, ["rate", "part", "by", "key", "after"]);
  return {
    rate: rateNames.find((each) => each === read.rate) ?? "response",
    part: rateParts.find((each) => each === read.part),
    by: rateDimensions.find((each) => each === read.by),
    key: read.key,
    after: read.after,
  };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { rate } = readItemsAsked(await searchParams);
  return { title: say(rateItemTitles[rate], parseMode((await params).mode).locale) };
}

function Said({ row, locale }: { row: RateItem; locale: Locale }) {
  const solved = solvedAnswer.safeParse(row.saidSolved);
  const content = satisfaction.safeParse(row.satisfaction);
  const { contactedAt, saidContacted } = row;
  const date = contactedAt ? shortDate(contactedAt, locale) : "";
  const parts = [
    solved.success ? say(solvedLabels[solved.data], locale) : null,
    content.success ? say(satisfactionLabels[content.data], locale) : null,
    say(contactedAt ? copy.contactedOn : copy.notContacted, locale, { date }),
    saidContacted === null ? null : say(saidContacted ? copy.saidYes : copy.saidNo, locale),
  ];
  return parts.filter(Boolean).join(" · ");
}

function columnsOf(locale: Locale): Column<RateItem>[] {
  const label = (key: "matter" | "date" | "status" | "said") => say(copy[key], locale);
  return [
    {
      key: "matter",
      label: label("matter"),
      heading: true,
      cell: (row) => (
        <>
          <Link href={`/trace/${row.ref}`} prefetch={false}>
            {row.title || row.ref}
          </Link>
          <span className="meta block font-normal">{row.street}</span>
        </>
      ),
    },
    { key: "said", label: label("said"), cell: (row) => <Said row={row} locale={locale} /> },
    {
      key: "status",
      label: label("status"),
      cell: (row) => <StatusTag status={row.status} locale={locale} />,
    },
    {
      key: "date",
      label: label("date"),
      cell: (row) => <span className="nw">{shortDate(row.at, locale)}</span>,
    },
  ];
}

async function readList(given: Params) {
  const at = now();
  const { after, ...asked } = readItemsAsked(given);
  const { scope, period } = readAsked(given, await getHomeDistrict(), dayOf(at));
  const place = { scope, from: period.from, to: period.to };
  const list = await listPublishedRateItems({ ...place, ...asked }, at, after);
  const href = (change: Params) =>
    listHref("/insight/rates/items", { ...place, ...asked, ...change });
  return { ...asked, ...place, after, list, href, back: listHref("/insight/rates", place) };
}
type Read = Awaited<ReturnType<typeof readList>>;

/** The period, and whether an item counts for or against. */
function Narrow({ part, from, to, href, locale }: Read & { locale: Locale }) {
  const chips = [
    { label: say(copy.whole, locale), of: undefined },
    { label: say(copy.for, locale), of: rateParts[0] },
    { label: say(copy.against, locale), of: rateParts[1] },
  ];
  const items = chips.map(({ label, of }) => ({
    ...{ label, href: href({ part: of }), current: of === part },
  }));
  return (
    <>
      <PeriodNote {...{ locale, from, to }} clearHref={href({ from: undefined, to: undefined })} />
      <FilterChips locale={locale} items={items} />
    </>
  );
}

function Listed({ list, back, title, locale }: Read & { title: string; locale: Locale }) {
  if (list.rows.length === 0) {
    return (
      <EmptyState action={<LinkButton href={back}>{say(copy.back, locale)}</LinkButton>}>
        {say(copy.none, locale)}
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={title}
      columns={columnsOf(locale)}
      rows={list.rows}
      rowKey={(row) => row.key}
    />
  );
}

/** What one figure of the three rates counts, one row each; what is not public is only counted. */
export default async function RateItemsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const read = await readList(await searchParams);
  const { rate, list, after, href } = read;
  const title = say(rateItemTitles[rate], locale);
  const counts = { n: list.total, m: list.withheld };
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={title} spoken={title}>
        <p className="soft mt-2">{say(copy.withheld, locale, counts)}</p>
      </PageTitle>
      <Narrow {...read} locale={locale} />
      <Listed {...read} title={title} locale={locale} />
      <Pager
        locale={locale}
        next={list.next ? href({ after: list.next }) : null}
        start={after ? href({}) : null}
      />
    </main>
  );
}
