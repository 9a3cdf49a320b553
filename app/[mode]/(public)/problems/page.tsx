import type { Metadata } from "next";
import { ProblemRows } from "@/components/problem/problem-rows";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { PeriodNote } from "@/components/ui/period-note";
import { readDay } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { listStreetsWithin } from "@/lib/place/queries";
import { statusTags } from "@/lib/problem/copy";
import { publicStatuses } from "@/lib/problem/model";
import { listPublishedProblems } from "@/lib/problem/queries/problem-list";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { problemsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function ProblemsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const asked = readParams(await searchParams, ["state", "street", "after", "from", "to"]);
  const { state, street, after } = asked;
  const [from, to] = [readDay(asked.from), readDay(asked.to)];
  const solved = state === "solved";
  const status = publicStatuses.find((each) => each === state);
  const [page, streets] = await Promise.all([
    listPublishedProblems({ street, status, solved, from, to, after }),
    listStreetsWithin(),
  ]);
  const href = (change: Params) => listHref("/problems", { state, street, from, to, ...change });
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
      </PageTitle>
      <div>
        <PeriodNote
          locale={locale}
          from={from}
          to={to}
          clearHref={href({ from: undefined, to: undefined })}
        />
        <FilterChips
          locale={locale}
          label={say(copy.byState, locale)}
          items={[
            {
              href: href({ state: undefined }),
              label: say(copy.all, locale),
              current: !status && !solved,
            },
            { href: href({ state: "solved" }), label: say(copy.solved, locale), current: solved },
            ...publicStatuses.map((each) => ({
              href: href({ state: each }),
              label: say(statusTags[each], locale),
              current: each === status,
            })),
          ]}
        />
        <FilterSelects
          locale={locale}
          action="/problems"
          keep={{ state }}
          selects={[
            {
              name: "street",
              label: say(copy.everyStreet, locale),
              value: street,
              options: streets.map((each) => ({ value: each.code, label: each.name })),
            },
          ]}
        />
        {page.rows.length === 0 ? (
          <EmptyState
            action={
              <LinkButton href="/report" icon="send">
                {say(copy.report, locale)}
              </LinkButton>
            }
          >
            {say(copy.empty, locale)}
          </EmptyState>
        ) : (
          <ProblemRows rows={page.rows} base="/problems" locale={locale} />
        )}
        <Pager
          locale={locale}
          next={page.next ? href({ after: page.next }) : null}
          start={after ? href({}) : null}
        />
      </div>
    </main>
  );
}
