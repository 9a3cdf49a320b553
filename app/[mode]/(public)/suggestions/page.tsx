import type { Metadata } from "next";
import { readPromises } from "@/components/look-back/promise-address";
import { PageTitle } from "@/components/ui/page-title";
import { say } from "@/lib/core/i18n";
import { accountWords } from "@/lib/insight/copy/disagreement";
import { getHomeDistrict, listDepartments, listStreets } from "@/lib/place/queries";
import {
  countPublishedAdoptions,
  listPublishedSuggestions,
} from "@/lib/suggestion/queries/published";
import { parseMode } from "@/lib/web/mode";
import { AccountList } from "./_parts/account-list";
import { AdoptionRate } from "./_parts/adoption-rate";
import { placeOf, readFilter, type SearchParams } from "./_parts/filter";
import { Filters } from "./_parts/filters";
import { PromiseLedger } from "./_parts/promise-ledger";
import { SuggestionList } from "./_parts/suggestion-list";
import { Views } from "./_parts/views";
import { page, promises } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<SearchParams> };

const showsPromises = ({ view }: SearchParams) => view === "promises";
const showsAccounts = ({ view }: SearchParams) => view === "differ";

function titleOf(asked: SearchParams) {
  if (showsAccounts(asked)) return accountWords.title;
  return showsPromises(asked) ? promises.title : page.title;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = parseMode((await params).mode);
  return { title: say(titleOf(await searchParams), locale) };
}

export default async function SuggestionsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const asked = await searchParams;
  if (showsPromises(asked)) return <PromiseLedger asked={readPromises(asked)} mode={mode} />;
  const filter = readFilter(asked);
  if (showsAccounts(asked)) return <AccountList asked={filter} mode={mode} />;
  const scope = await getHomeDistrict();
  const [list, counts, streets, departments] = await Promise.all([
    listPublishedSuggestions({ ...filter, scope }),
    countPublishedAdoptions({ ...placeOf(filter), scope }),
    listStreets(scope),
    listDepartments(scope),
  ]);
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(page.title, locale)} spoken={say(page.lead, locale)}>
        <p className="soft">{say(page.lead, locale)}</p>
      </PageTitle>
      <Views current="suggestions" locale={locale} />
      <AdoptionRate counts={counts} locale={locale} />
      <div>
        <Filters filter={filter} streets={streets} departments={departments} locale={locale} />
        <SuggestionList list={list} filter={filter} locale={locale} />
      </div>
    </main>
  );
}
