import type { Metadata } from "next";
import { ReadLookBacks } from "@/components/insight/look-back-rows";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { PeriodNote } from "@/components/ui/period-note";
import { now } from "@/lib/core/clock";
import { readDay } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { listPublishedLookBacks } from "@/lib/insight/queries/look-backs";
import { verdictTags } from "@/lib/look-back/copy";
import { verdicts } from "@/lib/look-back/model";
import { getHomeDistrict } from "@/lib/place/queries";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { lookBacksCopy as copy } from "../copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

const names = ["verdict", "differ", "street", "from", "to", "after"] as const;

/** What the figures of look-backs count, one row each. */
export default async function LookBacksPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const asked = readParams(await searchParams, names);
  const verdict = verdicts.find((each) => each === asked.verdict);
  const [from, to] = [readDay(asked.from), readDay(asked.to)];
  const { street, after } = asked;
  const differs = asked.differ === "1";
  const scope = street && /^\d{9}$/.test(street) ? street : await getHomeDistrict();
  const list = await listPublishedLookBacks({ scope, from, to, verdict, differs, after });
  const href = (change: Params) =>
    listHref("/insight/look-backs", { verdict, differ: asked.differ, street, from, to, ...change });
  const chip = (label: string, change: Params, current: boolean) => ({
    href: href({ verdict: undefined, differ: undefined, ...change }),
    ...{ label, current },
  });
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
      </PageTitle>
      <PeriodNote
        locale={locale}
        from={from}
        to={to}
        clearHref={href({ from: undefined, to: undefined })}
      />
      <FilterChips
        locale={locale}
        items={[
          chip(say(copy.all, locale), {}, !verdict && !differs),
          ...verdicts.map((each) =>
            chip(say(verdictTags[each], locale), { verdict: each }, each === verdict),
          ),
          chip(say(copy.differ, locale), { differ: "1" }, differs),
        ]}
      />
      {list.rows.length > 0 ? (
        <ReadLookBacks rows={list.rows} now={now()} locale={locale} />
      ) : (
        <EmptyState
          action={<LinkButton href="/insight/look-backs">{say(copy.clear, locale)}</LinkButton>}
        >
          {say(copy.none, locale)}
        </EmptyState>
      )}
      <Pager
        locale={locale}
        next={list.next ? href({ after: list.next }) : null}
        start={after ? href({}) : null}
      />
    </main>
  );
}
