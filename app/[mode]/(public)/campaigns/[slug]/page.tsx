import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ReportLinks } from "@/components/campaign/report-links";
import { StateTag } from "@/components/problem/state-tag";
import { LinkButton } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";
import { statusTags } from "@/lib/campaign/copy";
import { type CampaignItem, getCampaign } from "@/lib/campaign/queries/campaign-item";
import { countPublishedCells } from "@/lib/campaign/queries/cells";
import { streetLines, sumsOf } from "@/lib/campaign/rules/progress";
import { anonymous } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { listStreets } from "@/lib/place/queries";
import { parseMode } from "@/lib/web/mode";
import { campaignsCopy as copy } from "../copy";
import { ByStreet } from "./_parts/by-street";
import { Facts } from "./_parts/facts";
import { Headline } from "./_parts/headline";
import { Timeline } from "./_parts/timeline";

type Props = { params: Promise<{ mode: string; slug: string }> };

/** What everybody may see, once for the page and its title. */
const published = cache((slug: string) => getCampaign(anonymous, slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const campaign = await published((await params).slug);
  return { title: campaign?.name };
}

export default async function CampaignPage({ params }: Props) {
  const { mode: code, slug } = await params;
  const mode = parseMode(code);
  const { locale } = mode;
  const campaign = await published(slug);
  if (!campaign) notFound();
  const [cells, streets] = await Promise.all([
    countPublishedCells(campaign.id),
    listStreets(campaign.divisionCode),
  ]);
  const sums = sumsOf(cells, campaign.quotas);
  const lines = streetLines(
    cells,
    campaign.quotas,
    streets.map((street) => street.code),
  );
  const counted = sums.held > 0 || campaign.quotas.length > 0;
  const title = sums.held > 0 ? say(copy.headline, locale, sums) : say(copy.headlineNone, locale);
  return (
    <main id="main" tabIndex={-1} className="wrap page sections">
      <div>
        <PageTitle
          mode={mode}
          title={title}
          spoken={`${campaign.name} ${title} ${campaign.theme}`}
          above={<Above name={campaign.name} status={campaign.status} locale={locale} />}
        >
          <p className="soft mt-2">{campaign.theme}</p>
        </PageTitle>
        <Headline slug={slug} sums={sums} locale={locale} />
        <Further campaign={campaign} locale={locale} />
      </div>
      {counted && (
        <ByStreet slug={slug} lines={lines} sums={sums} streets={streets} locale={locale} />
      )}
      <Timeline held={cells.held} locale={locale} />
      <Facts campaign={campaign} locale={locale} />
    </main>
  );
}

type AboveProps = { name: string; status: keyof typeof statusTags; locale: Locale };

function Above({ name, status, locale }: AboveProps) {
  return (
    <p className="flex flex-wrap items-center gap-3 mb-2">
      <b>{name}</b>
      <StateTag tag={statusTags[status]} locale={locale} />
    </p>
  );
}

/** What goes on beside it, and the report once it is closed. */
function Further({ campaign, locale }: { campaign: CampaignItem; locale: Locale }) {
  const { slug, status, startedAt } = campaign;
  if (!startedAt) return null;
  return (
    <>
      <p className="mt-4">
        <LinkButton even href={`/campaigns/${slug}/plans`} icon="house">
          {say(copy.plans, locale)}
        </LinkButton>
      </p>
      {status === "closed" && <ReportLinks slug={slug} title={say(copy.report, locale)} />}
    </>
  );
}
