import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FirmItemSides, FirmItemTable } from "@/components/insight/firm-items";
import { LinkButton } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { PeriodNote } from "@/components/ui/period-note";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { firmTexts as copy, firmItemTitles } from "@/lib/insight/copy/firm";
import { listPublishedFirmItems } from "@/lib/insight/queries/firm-items";
import { getPublishedFirm } from "@/lib/insight/queries/firms";
import { getHomeDistrict } from "@/lib/place/queries";
import { readFirmAsked, readFirmItems } from "@/lib/web/firm-asked";
import { listHref, type Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";

type Props = { params: Promise<{ mode: string; code: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { of } = readFirmItems(await searchParams);
  return { title: say(firmItemTitles[of], parseMode((await params).mode).locale) };
}

async function read(code: string, params: Params) {
  const at = now();
  const asked = readFirmAsked(params, await getHomeDistrict(), dayOf(at));
  const items = readFirmItems(params);
  const [record, list] = await Promise.all([
    getPublishedFirm(code, asked.filter, at),
    listPublishedFirmItems({ ...asked.filter, ...items, code }, at),
  ]);
  const { of, part, compound } = items;
  const href = (more: Params) =>
    listHref(`/firms/${code}/items`, { ...asked.keep, of, part, compound, ...more });
  return { ...items, asked, record, list, href };
}

/** What one figure of a firm counts; every one of them is public. */
export default async function FirmItemsPage({ params, searchParams }: Props) {
  const { mode: segment, code } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const { of, part, after, asked, record, list, href } = await read(code, await searchParams);
  if (!record || of === "waiting") notFound();
  const { from, to } = asked.filter;
  const title = say(firmItemTitles[of], locale);
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={title} spoken={title}>
        <p className="soft mt-2">{record.name}</p>
      </PageTitle>
      <PeriodNote locale={locale} from={from} to={to} clearHref={href({ period: undefined })} />
      <FirmItemSides of={of} part={part} href={(side) => href({ part: side })} locale={locale} />
      <FirmItemTable of={of} rows={list.rows} total={list.total} opens locale={locale} />
      <Pager
        locale={locale}
        next={list.next ? href({ after: list.next }) : null}
        start={after ? href({}) : null}
      />
      <p className="mt-5">
        <LinkButton href={listHref(`/firms/${code}`, asked.keep)} icon="chevron-left">
          {say(copy.back, locale)}
        </LinkButton>
      </p>
    </main>
  );
}
