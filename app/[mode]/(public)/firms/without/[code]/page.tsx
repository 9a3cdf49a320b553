import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FirmItemTable } from "@/components/insight/firm-items";
import { LinkButton } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { PeriodNote } from "@/components/ui/period-note";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { firmTexts as copy } from "@/lib/insight/copy/firm";
import { listPublishedUnmanagedItems } from "@/lib/insight/queries/unmanaged";
import { readFirmAsked } from "@/lib/web/firm-asked";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";

type Props = { params: Promise<{ mode: string; code: string }>; searchParams: Promise<Params> };

/** Read once for the title and the page. */
const read = cache(async (code: string, params: Params) => {
  const { filter, keep } = readFirmAsked(params, "", dayOf(now()));
  const { after } = readParams(params, ["after"]);
  return { filter, keep, after, list: await listPublishedUnmanagedItems(code, filter, after) };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { list } = await read((await params).code, await searchParams);
  return { title: list?.name };
}

/** What residents of a compound without a firm reported, as far as it is public. */
export default async function UnmanagedCompoundPage({ params, searchParams }: Props) {
  const { mode: segment, code } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const { filter, keep, after, list } = await read(code, await searchParams);
  if (!list) notFound();
  const href = (more: Params) => listHref(`/firms/without/${code}`, { ...keep, ...more });
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={list.name} spoken={list.name}>
        <p className="soft mt-2">{say(copy.unmanaged, locale)}</p>
      </PageTitle>
      <PeriodNote locale={locale} {...filter} clearHref={listHref(`/firms/without/${code}`, {})} />
      <FirmItemTable of="complaints" rows={list.rows} opens locale={locale} />
      <Pager
        locale={locale}
        next={list.next ? href({ after: list.next }) : null}
        start={after ? href({}) : null}
      />
      <p className="mt-5">
        <LinkButton href={listHref("/firms/without", keep)} icon="chevron-left">
          {say(copy.unmanaged, locale)}
        </LinkButton>
      </p>
    </main>
  );
}
