import type { Metadata } from "next";
import { PageTitle } from "@/components/ui/page-title";
import { say } from "@/lib/core/i18n";
import { getHomeDistrict, listDepartments, listStreets } from "@/lib/place/queries";
import {
  countPublishedAdoptions,
  listPublishedSuggestions,
} from "@/lib/suggestion/queries/published";
import { parseMode } from "@/lib/web/mode";
import { AdoptionRate } from "./_parts/adoption-rate";
import { placeOf, readFilter, type SearchParams } from "./_parts/filter";
import { Filters } from "./_parts/filters";
import { SuggestionList } from "./_parts/suggestion-list";
import { page } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(page.title, parseMode((await params).mode).locale) };
}

export default async function SuggestionsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const filter = readFilter(await searchParams);
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
      <AdoptionRate counts={counts} locale={locale} />
      <div>
        <Filters filter={filter} streets={streets} departments={departments} locale={locale} />
        <SuggestionList list={list} filter={filter} locale={locale} />
      </div>
    </main>
  );
}
