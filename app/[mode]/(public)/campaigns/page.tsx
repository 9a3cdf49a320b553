import type { Metadata } from "next";
import { StateTag } from "@/components/problem/state-tag";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { PageTitle } from "@/components/ui/page-title";
import { Pager } from "@/components/ui/pager";
import { Row, Rows } from "@/components/ui/rows";
import { statusTags } from "@/lib/campaign/copy";
import { type CampaignRow, listPublishedCampaigns } from "@/lib/campaign/queries/campaign-list";
import { startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { campaignsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function CampaignsPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const { after } = readParams(await searchParams, ["after"]);
  const page = await listPublishedCampaigns(after);
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={say(copy.lead, locale)}>
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
      </PageTitle>
      {page.rows.length === 0 && (
        <EmptyState
          action={<LinkButton href="/consultations">{say(copy.consultations, locale)}</LinkButton>}
        >
          {say(copy.empty, locale)}
        </EmptyState>
      )}
      <Rows>
        {page.rows.map((row) => (
          <Line key={row.slug} row={row} locale={locale} />
        ))}
      </Rows>
      <Pager
        locale={locale}
        next={page.next ? listHref("/campaigns", { after: page.next }) : null}
        start={after ? "/campaigns" : null}
      />
    </main>
  );
}

function Line({ row, locale }: { row: CampaignRow; locale: Locale }) {
  const day = (each: string) => longDate(startOfDay(each), locale);
  const held = row.expected > 0 ? copy.progress : copy.progressFree;
  return (
    <Row
      title={row.name}
      href={`/campaigns/${row.slug}`}
      end={<StateTag tag={statusTags[row.status]} locale={locale} />}
      meta={
        <Meta
          as="span"
          parts={[
            row.place,
            say(copy.period, locale, { from: day(row.fromDay), to: day(row.toDay) }),
          ]}
        />
      }
    >
      <Meta
        as="span"
        parts={[say(held, locale, row), row.raised > 0 ? say(copy.adoptedOf, locale, row) : null]}
      />
    </Row>
  );
}
