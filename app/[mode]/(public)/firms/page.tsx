import type { Metadata } from "next";
import Link from "next/link";
import { FirmFilters } from "@/components/insight/firm-filters";
import { FirmDefinitions } from "@/components/insight/firm-record";
import { FirmTable } from "@/components/insight/firm-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { firmTexts as copy } from "@/lib/insight/copy/firm";
import { listPublishedFirms } from "@/lib/insight/queries/firms";
import { countPublishedUnmanaged } from "@/lib/insight/queries/unmanaged";
import { periodsAt } from "@/lib/insight/rules/period";
import { getHomeDistrict, listStreets } from "@/lib/place/queries";
import { readFirmAsked, readFirmList } from "@/lib/web/firm-asked";
import { listHref, type Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

async function read(params: Params, at: Date) {
  const district = await getHomeDistrict();
  const asked = readFirmAsked(params, district, dayOf(at));
  const list = readFirmList(params);
  const [firms, streets, unmanaged] = await Promise.all([
    listPublishedFirms({ ...asked.filter, ...list }, at),
    listStreets(district),
    countPublishedUnmanaged(asked.filter.scope),
  ]);
  const href = (more: Params) =>
    listHref("/firms", { ...asked.keep, q: list.words, sort: list.sort, ...more });
  return { asked, list, firms, streets, unmanaged, href };
}

type Read = Awaited<ReturnType<typeof read>>;

function Listed({ asked: { keep }, firms, streets, locale }: Read & { locale: Locale }) {
  if (firms.rows.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/firms">{say(copy.seeAll, locale)}</LinkButton>}>
        {say(copy.empty, locale)}
      </EmptyState>
    );
  }
  const names = new Map(streets.map(({ code, name }) => [code, name]));
  return (
    <FirmTable
      rows={firms.rows}
      hrefOf={(code) => listHref(`/firms/${code}`, keep)}
      itemsOf={(code, of) => listHref(`/firms/${code}/items`, { ...keep, of })}
      street={(code) => names.get(code)}
      locale={locale}
    />
  );
}

/** Every property firm with its record; names of firms are public, small numbers are not ranked. */
export default async function FirmsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const at = now();
  const seen = await read(await searchParams, at);
  const { asked, list, firms, streets, unmanaged, href } = seen;
  const { keep, street, period } = asked;
  const without = say(copy.unmanagedLead, locale, { n: unmanaged.unmanaged, all: unmanaged.all });
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
        <p className="mt-2">
          <Link href={listHref("/firms/without", keep)} prefetch={false}>
            {without}
          </Link>
        </p>
      </PageTitle>
      <FirmFilters
        {...{ streets, locale, action: "/firms", asked: { street, period, ...list } }}
        periods={periodsAt(dayOf(at)).map((each) => each.key)}
      />
      <Listed {...seen} locale={locale} />
      <Pager
        locale={locale}
        next={firms.next ? href({ after: firms.next }) : null}
        start={list.after ? href({}) : null}
      />
      <FirmDefinitions note={say(copy.openNote, locale)} locale={locale} />
    </main>
  );
}
