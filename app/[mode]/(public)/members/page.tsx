import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { say } from "@/lib/core/i18n";
import { getHomeDistrict, getPlaceNames, listStreets } from "@/lib/place/queries";
import { countMembers, listMembers } from "@/lib/place/queries/member";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { MemberFilters } from "./_parts/member-filters";
import { MemberRows } from "./_parts/member-rows";
import { membersCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function MembersPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const asked = readParams(await searchParams, ["street", "sector", "expertise", "q", "after"]);
  const { after, q, ...chosen } = asked;
  const district = await getHomeDistrict();
  const [total, streets, members] = await Promise.all([
    countMembers(district),
    listStreets(district),
    listMembers({ ...chosen, words: q?.trim(), after }),
  ]);
  const names = await getPlaceNames({ divisions: members.rows.map((row) => row.divisionCode) });
  const seeAll = <LinkButton href="/members">{say(copy.seeAll, locale)}</LinkButton>;
  const next = members.next ? listHref("/members", { ...asked, after: members.next }) : null;
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale, { n: total })}</p>
      </PageTitle>
      <MemberFilters streets={streets} chosen={chosen} words={q} locale={locale} />
      {members.rows.length === 0 && (
        <EmptyState action={seeAll}>{say(copy.empty, locale)}</EmptyState>
      )}
      <MemberRows rows={members.rows} street={names.division} locale={locale} />
      <Pager locale={locale} next={next} start={after ? listHref("/members", chosen) : null} />
    </main>
  );
}
