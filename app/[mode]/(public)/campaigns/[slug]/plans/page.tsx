import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section-head";
import type { PlanRow } from "@/lib/campaign/model/plan";
import { getCampaign } from "@/lib/campaign/queries/campaign-item";
import { getPublishedBoard, listPublishedPlans } from "@/lib/campaign/queries/plans";
import { boardOf } from "@/lib/campaign/rules/board";
import { anonymous } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import type { Page } from "@/lib/core/keyset";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { Board } from "./_parts/board";
import { Left } from "./_parts/left";
import { Plan } from "./_parts/plan";
import { plansCopy as copy } from "./copy";

type Props = {
  params: Promise<{ mode: string; slug: string }>;
  searchParams: Promise<Params>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

function titleOf(start: number, left: number, locale: Locale): string {
  if (start === 0) return say(copy.none, locale);
  return say(left === 0 ? copy.cleared : copy.headline, locale, { start, left });
}

export default async function PlansPage({ params, searchParams }: Props) {
  const { mode: code, slug } = await params;
  const mode = parseMode(code);
  const { locale } = mode;
  const { after } = readParams(await searchParams, ["after"]);
  const campaign = await getCampaign(anonymous, slug);
  if (!campaign) notFound();
  const [board, plans] = await Promise.all([
    getPublishedBoard(campaign.id),
    listPublishedPlans(campaign.id, after),
  ]);
  const { all, lines } = boardOf(board.rows);
  const title = titleOf(all.start, all.by.unmanaged, locale);
  const path = `/campaigns/${slug}/plans`;
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <PageTitle
        mode={mode}
        title={title}
        spoken={`${title} ${say(copy.lead, locale)}`}
        above={<b>{campaign.name}</b>}
      >
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
      </PageTitle>
      <Left board={board} startedAt={campaign.startedAt} locale={locale} />
      {all.start > 0 && <Board {...{ lines, all, rows: board.rows, locale }} />}
      <Plans plans={plans} path={path} start={after ? path : null} locale={locale} />
      <p>
        <LinkButton plain href={`/campaigns/${slug}`} icon="arrow-left">
          {say(copy.back, locale)}
        </LinkButton>
      </p>
    </main>
  );
}

type PlansProps = { plans: Page<PlanRow>; path: string; start: string | null; locale: Locale };

function Plans({ plans, path, start, locale }: PlansProps) {
  return (
    <Section id="plans" title={say(copy.plans, locale)}>
      {plans.rows.length === 0 && <EmptyState>{say(copy.noPlans, locale)}</EmptyState>}
      <div className="grid gap-6">
        {plans.rows.map((plan) => (
          <Plan key={plan.id} plan={plan} locale={locale} />
        ))}
      </div>
      <Pager
        locale={locale}
        next={plans.next ? listHref(path, { after: plans.next }) : null}
        start={start}
      />
    </Section>
  );
}
