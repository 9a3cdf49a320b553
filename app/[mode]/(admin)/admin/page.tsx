import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { Figure } from "@/components/ui/figure";
import { Notice } from "@/components/ui/notice";
import { canSeeConsents, canSeeGrants } from "@/lib/account/policy";
import { countHolders, listGrants } from "@/lib/account/queries/grant";
import { type GrantSearch, readSearch } from "@/lib/account/rules/grant-search";
import { type Actor, holds, type Role } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { getDivisionNames } from "@/lib/place/queries";
import { getAffiliationNames } from "@/lib/place/queries/affiliation";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { AdminFrame } from "./_parts/admin-frame";
import { GrantFilters } from "./_parts/grant-filters";
import { GrantList } from "./_parts/grant-list";
import { Refused } from "./_parts/refused";
import { adminCopy as copy } from "./copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.grants, parseMode((await params).mode).locale) };
}

function HeldFigure({ held, locale }: { held: ReadonlyMap<Role, number>; locale: Locale }) {
  const total = [...held.values()].reduce((sum, each) => sum + each, 0);
  return (
    <HeadFigure term={say(copy.holders, locale)}>
      <Figure value={total} unit={say(copy.times, locale)} locale={locale} />
    </HeadFigure>
  );
}

/** Names come second: they depend on the rows that are shown. */
async function load(actor: Actor, search: GrantSearch) {
  const [page, held] = await Promise.all([
    listGrants(actor, search, now()),
    countHolders(actor, now()),
  ]);
  const [divisions, affiliations] = await Promise.all([
    getDivisionNames(page.rows.map((row) => row.scope)),
    getAffiliationNames(page.rows.map((row) => row.affiliationId)),
  ]);
  return { page, held, divisions, affiliations };
}

export default async function AdminPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/admin");
  const { actor } = person;
  const verdict = canSeeGrants(actor);
  if (!verdict.allowed) {
    if (canSeeConsents(actor).allowed) redirect("/admin/consents");
    return <Refused person={person} reason={verdict.reason} locale={locale} />;
  }
  const search = readSearch(await searchParams);
  const { page, held, divisions, affiliations } = await load(actor, search);
  return (
    <AdminFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.grants, locale)}
        note={say(copy.grantsNote, locale)}
        figures={<HeldFigure held={held} locale={locale} />}
        filters={<GrantFilters search={search} held={held} locale={locale} />}
      >
        {search.done && (
          <Notice kind="done" icon="circle-check" status>
            {say(search.done === "given" ? copy.given : copy.hasEnded, locale)}
          </Notice>
        )}
        <GrantList
          page={page}
          search={search}
          divisions={divisions}
          affiliations={affiliations}
          canEnd={holds(actor, "administrator") && !search.ended}
          locale={locale}
        />
      </StaffMain>
    </AdminFrame>
  );
}
