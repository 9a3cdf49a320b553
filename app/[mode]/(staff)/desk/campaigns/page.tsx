import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { StateTag } from "@/components/problem/state-tag";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure, Rate } from "@/components/ui/figure";
import { Pager } from "@/components/ui/pager";
import { statusTags } from "@/lib/campaign/copy";
import { campaignScopes, canOpenCampaignDesk } from "@/lib/campaign/policy";
import { type CampaignRow, listCampaigns } from "@/lib/campaign/queries/campaign-list";
import { startOfDay } from "@/lib/core/day";
import { type Locale, monthDay, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../_parts/desk-frame";
import { deskCampaignsCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

const path = "/desk/campaigns";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function DeskCampaignsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const { after } = readParams(await searchParams, ["after"]);
  const person = await requirePerson(path);
  if (!canOpenCampaignDesk(person.actor).allowed) notFound();
  const page = await listCampaigns(person.actor, after);
  const mayDraft = campaignScopes(person.actor).length > 0;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        filters={
          mayDraft && (
            <LinkButton small href={`${path}/new`} icon="plus">
              {say(copy.make, locale)}
            </LinkButton>
          )
        }
      >
        {page.rows.length === 0 ? (
          <EmptyState>{say(copy.empty, locale)}</EmptyState>
        ) : (
          <DataTable
            sheet
            caption={say(copy.title, locale)}
            columns={columns(locale)}
            rows={page.rows}
            rowKey={(row) => row.slug}
          />
        )}
        <Pager
          locale={locale}
          next={page.next ? listHref(path, { after: page.next }) : null}
          start={after ? path : null}
        />
      </StaffMain>
    </DeskFrame>
  );
}

function columns(locale: Locale): Column<CampaignRow>[] {
  const day = (each: string) => `${each.slice(0, 4)} ${monthDay(startOfDay(each), locale)}`;
  return [
    {
      ...{ key: "name", label: say(copy.name, locale), heading: true },
      cell: (row) => (
        <Link href={`${path}/${row.slug}`} prefetch={false}>
          {row.name}
        </Link>
      ),
    },
    {
      ...{ key: "period", label: say(copy.period, locale) },
      cell: (row) => `${day(row.fromDay)}—${day(row.toDay)}`,
    },
    {
      ...{ key: "state", label: say(copy.state, locale) },
      cell: (row) => <StateTag tag={statusTags[row.status]} locale={locale} />,
    },
    {
      ...{ key: "held", label: say(copy.held, locale), number: true },
      cell: (row) => <Figure locale={locale} value={row.held} of={row.expected || undefined} />,
    },
    {
      ...{ key: "adopted", label: say(copy.adopted, locale), number: true },
      cell: (row) => <Rate locale={locale} numerator={row.adopted} denominator={row.raised} />,
    },
  ];
}
