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
import { type Locale, say } from "@/lib/core/i18n";
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

function readAsked(params: Params) {
  const asked = readParams(params, names);
  const { after } = asked;
  const kept = {
    verdict: verdicts.find((each) => each === asked.verdict),
    differ: asked.differ === "1" ? "1" : undefined,
    street: asked.street && /^\d{9}$/.test(asked.street) ? asked.street : undefined,
    from: readDay(asked.from),
    to: readDay(asked.to),
  };
  const href = (change: Params) => listHref("/insight/look-backs", { ...kept, ...change });
  return { ...kept, after, href };
}
type Asked = ReturnType<typeof readAsked>;

/** The period and the conclusion, in the address. */
function Narrow({ verdict, differ, from, to, href, locale }: Asked & { locale: Locale }) {
  const chip = (label: string, change: Params, current: boolean) => ({
    href: href({ verdict: undefined, differ: undefined, ...change }),
    ...{ label, current },
  });
  return (
    <>
      <PeriodNote
        locale={locale}
        from={from}
        to={to}
        clearHref={href({ from: undefined, to: undefined })}
      />
      <FilterChips
        locale={locale}
        items={[
          chip(say(copy.all, locale), {}, !verdict && !differ),
          ...verdicts.map((each) =>
            chip(say(verdictTags[each], locale), { verdict: each }, each === verdict),
          ),
          chip(say(copy.differ, locale), { differ: "1" }, differ === "1"),
        ]}
      />
    </>
  );
}

/** What the figures of look-backs count, one row each. */
export default async function LookBacksPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const asked = readAsked(await searchParams);
  const { verdict, from, to, after, href } = asked;
  const scope = asked.street ?? (await getHomeDistrict());
  const differs = asked.differ === "1";
  const list = await listPublishedLookBacks({ scope, from, to, verdict, differs, after });
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
      </PageTitle>
      <Narrow {...asked} locale={locale} />
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
