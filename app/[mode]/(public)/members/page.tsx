import type { Metadata } from "next";
import { FindBox } from "@/components/shell/find-box";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelects } from "@/components/ui/filter-selects";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { say } from "@/lib/core/i18n";
import { expertiseNames, sectorLabels } from "@/lib/place/copy";
import { getHomeDistrict, getPlaceNames, listStreets } from "@/lib/place/queries";
import { countMembers, listMembers } from "@/lib/place/queries/member";
import { expertises } from "@/lib/place/rules/expertise";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { MemberRows } from "./_parts/member-rows";
import { membersCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function MembersPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { after, q, ...chosen } = readParams(await searchParams, [
    "street",
    "sector",
    "expertise",
    "q",
    "after",
  ]);
  const district = await getHomeDistrict();
  const [total, streets, members] = await Promise.all([
    countMembers(district),
    listStreets(district),
    listMembers({ ...chosen, words: q?.trim(), after }),
  ]);
  const names = await getPlaceNames({ divisions: members.rows.map((row) => row.divisionCode) });
  const selects = [
    { name: "street", options: streets.map((row) => ({ value: row.code, label: row.name })) },
    {
      name: "sector",
      options: Object.entries(sectorLabels).map(([value, text]) => ({
        value,
        label: say(text, locale),
      })),
    },
    {
      name: "expertise",
      options: expertises.map(({ code }) => ({
        value: code,
        label: expertiseNames([code], locale),
      })),
    },
  ] as const;
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale, { n: total })}</p>
      </PageTitle>
      <div className="grid gap-3">
        <FindBox action="/members" label={say(copy.find, locale)} defaultValue={q} keep={chosen} />
        <FilterSelects
          action="/members"
          locale={locale}
          keep={{ q }}
          selects={selects.map((each) => ({
            ...each,
            label: say(copy[each.name], locale),
            value: chosen[each.name],
          }))}
        />
      </div>
      {members.rows.length === 0 ? (
        <EmptyState action={<LinkButton href="/members">{say(copy.seeAll, locale)}</LinkButton>}>
          {say(copy.empty, locale)}
        </EmptyState>
      ) : (
        <MemberRows rows={members.rows} street={names.division} locale={locale} />
      )}
      <Pager
        locale={locale}
        next={members.next ? listHref("/members", { ...chosen, q, after: members.next }) : null}
        start={after ? listHref("/members", { ...chosen, q }) : null}
      />
    </main>
  );
}
