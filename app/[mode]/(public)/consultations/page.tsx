import type { Metadata } from "next";
import { ConsultationRows } from "@/components/consultation/consultation-rows";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { PeriodNote } from "@/components/ui/period-note";
import { statusTags } from "@/lib/consultation/copy";
import { publicStatuses } from "@/lib/consultation/model";
import { listPublishedConsultations } from "@/lib/consultation/queries/consultation-list";
import { now } from "@/lib/core/clock";
import { readDay } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { listStreetsWithin } from "@/lib/place/queries";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { consultationsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function ConsultationsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const asked = readParams(await searchParams, [
    ...(["when", "state", "street", "after", "from", "to"] as const),
  ]);
  const [from, to] = [readDay(asked.from), readDay(asked.to)];
  const held = asked.state === "held";
  const when = asked.when === "past" ? "past" : "coming";
  const status = publicStatuses.find((each) => each === asked.state);
  const { street, after } = asked;
  const at = now();
  const [page, streets] = await Promise.all([
    listPublishedConsultations({ when, street, status, held, from, to, after }, at),
    listStreetsWithin(),
  ]);
  const href = (change: Params) =>
    listHref("/consultations", {
      ...{ when: asked.when, state: asked.state, street, from, to },
      ...change,
    });
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
          label={say(copy.byTime, locale)}
          items={(["coming", "past"] as const).map((each) => ({
            href: href({ when: each === "past" ? "past" : undefined }),
            label: say(copy[each], locale),
            current: each === when,
          }))}
        />
        <FilterChips
          locale={locale}
          label={say(copy.byState, locale)}
          items={[
            {
              href: href({ state: undefined }),
              label: say(copy.all, locale),
              current: !status && !held,
            },
            { href: href({ state: "held" }), label: say(copy.held, locale), current: held },
            ...publicStatuses.map((each) => ({
              href: href({ state: each }),
              label: say(statusTags[each], locale),
              current: each === status,
            })),
          ]}
        />
        <FilterSelects
          locale={locale}
          action="/consultations"
          keep={{ when: asked.when, state: asked.state }}
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
            action={<LinkButton href="/problems">{say(copy.problems, locale)}</LinkButton>}
          >
            {say(when === "past" ? copy.noPast : copy.noComing, locale)}
          </EmptyState>
        ) : (
          <ConsultationRows rows={page.rows} base="/consultations" now={at} locale={locale} />
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
