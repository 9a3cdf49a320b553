import {
  fileHref,
  filterOf,
  type PromiseAsked,
  promisesHref,
} from "@/components/look-back/promise-address";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { countPublishedPromises, listPublishedPromises } from "@/lib/look-back/queries/promises";
import { sumPromises } from "@/lib/look-back/rules/promise-state";
import { getHomeDistrict, listDepartments, listStreets } from "@/lib/place/queries";
import type { Mode } from "@/lib/web/mode";
import { promises as copy } from "../copy";
import { PromiseFilters } from "./promise-filters";
import { PromiseGroups } from "./promise-groups";
import { PromiseHead } from "./promise-head";
import { PromiseTable } from "./promise-table";
import { Views } from "./views";

type Props = { asked: PromiseAsked; mode: Mode };

async function load(asked: PromiseAsked, asOf: Date) {
  const scope = await getHomeDistrict();
  const filter = filterOf(asked, scope);
  const { street, department, from, to, q } = filter;
  const [list, cells, streets, departments] = await Promise.all([
    listPublishedPromises(filter, asOf),
    countPublishedPromises({ scope, street, department, from, to, q }, asOf),
    listStreets(scope),
    listDepartments(scope),
  ]);
  return { list, cells, streets, departments };
}

/** The book of promises: every one with its day, and how many were kept. */
export async function PromiseLedger({ asked, mode }: Props) {
  const { locale } = mode;
  const asOf = now();
  const { list, cells, streets, departments } = await load(asked, asOf);
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft">{say(copy.lead, locale)}</p>
      </PageTitle>
      <Views current="promises" locale={locale} />
      <PromiseHead counts={sumPromises(cells)} asked={asked} locale={locale} />
      <div>
        <PromiseFilters {...{ asked, streets, departments, locale }} />
        {list.rows.length > 0 ? (
          <PromiseTable rows={list.rows} asked={asked} now={asOf} locale={locale} />
        ) : (
          <EmptyState
            action={<LinkButton href={promisesHref({})}>{say(copy.clear, locale)}</LinkButton>}
          >
            {say(copy.none, locale)}
          </EmptyState>
        )}
        <Pager
          locale={locale}
          next={list.next ? promisesHref({ ...asked, after: list.next }) : null}
          start={asked.after ? promisesHref({ ...asked, after: undefined }) : null}
        />
        <p className="actions mt-3">
          <a className="btn plain small" href={fileHref(asked)} download>
            {say(copy.export, locale)}
          </a>
        </p>
      </div>
      <PromiseGroups {...{ cells, asked, locale }} by="department" />
      <PromiseGroups {...{ cells, asked, locale }} by="street" />
    </main>
  );
}
