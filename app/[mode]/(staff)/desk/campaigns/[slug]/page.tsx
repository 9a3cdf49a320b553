import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { FormPlace } from "@/components/complaint/act-form";
import { StateFigure } from "@/components/problem/state-figure";
import { HeadFigure, Panel, StaffMain } from "@/components/shell/staff-shell";
import { Figure } from "@/components/ui/figure";
import { statusTags } from "@/lib/campaign/copy";
import { canOpenCampaignDesk, canRunCampaign } from "@/lib/campaign/policy";
import { type CampaignItem, getCampaign } from "@/lib/campaign/queries/campaign-item";
import {
  type AddableRow,
  type CountedRow,
  listAddable,
  listCounted,
} from "@/lib/campaign/queries/desk";
import { movesFor } from "@/lib/campaign/rules/moves";
import { canGather, canSetQuotas } from "@/lib/campaign/workflow";
import { startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { type DivisionName, listStreets } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { deskCampaignsCopy as copy } from "../copy";
import { Acts } from "./_parts/acts";
import { Counted } from "./_parts/counted";
import { Quotas } from "./_parts/quotas";

type Props = { params: Promise<{ mode: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

function periodOf({ fromDay, toDay, place }: CampaignItem, locale: Locale): string {
  const day = (each: string) => longDate(startOfDay(each), locale);
  return `${place} · ${day(fromDay)}—${day(toDay)}`;
}

export default async function DeskCampaignPage({ params }: Props) {
  const { mode, slug } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/campaigns/${slug}`;
  const person = await requirePerson(page);
  const { actor } = person;
  const campaign = await getCampaign(actor, slug);
  if (!campaign || !canOpenCampaignDesk(actor).allowed) notFound();
  const [counted, addable, streets, refused] = await Promise.all([
    listCounted(actor, campaign),
    canGather(campaign.status) ? listAddable(actor, campaign) : [],
    listStreets(campaign.divisionCode),
    refusedBefore(),
  ]);
  const place = { target: slug, page, locale, refused };
  const runs = canRunCampaign(actor, campaign).allowed;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={campaign.name}
        note={periodOf(campaign, locale)}
        figures={<Heads campaign={campaign} held={counted} locale={locale} />}
        panel={
          <Panel label={say(copy.acts, locale)}>
            <h2>{say(copy.acts, locale)}</h2>
            <Acts campaign={campaign} moves={movesFor(actor, campaign)} runs={runs} place={place} />
          </Panel>
        }
      >
        <Lists {...{ campaign, counted, addable, streets, runs, place }} />
      </StaffMain>
    </DeskFrame>
  );
}

type ListsProps = {
  campaign: CampaignItem;
  counted: readonly CountedRow[];
  addable: readonly AddableRow[];
  streets: readonly DivisionName[];
  runs: boolean;
  place: FormPlace;
};

function Lists({ campaign, counted, addable, streets, runs, place }: ListsProps) {
  const maySet = runs && canSetQuotas(campaign.status);
  return (
    <>
      {campaign.status !== "drafted" && (
        <Counted campaign={campaign} rows={counted} addable={addable} place={place} />
      )}
      <Quotas campaign={campaign} streets={streets} open={maySet} place={place} />
    </>
  );
}

type HeadProps = {
  campaign: CampaignItem;
  held: readonly { readonly held: boolean }[];
  locale: Locale;
};

function Heads({ campaign, held, locale }: HeadProps) {
  const expected = campaign.quotas.reduce((sum, quota) => sum + quota.expected, 0);
  return (
    <>
      <StateFigure tag={statusTags[campaign.status]} locale={locale} />
      <HeadFigure term={say(copy.held, locale)}>
        <Figure
          size="md"
          locale={locale}
          value={held.filter((row) => row.held).length}
          of={expected || undefined}
          unit={say(copy.unit, locale)}
        />
      </HeadFigure>
    </>
  );
}
