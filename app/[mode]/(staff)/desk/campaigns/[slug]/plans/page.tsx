import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { Pager } from "@/components/ui/pager";
import { canOpenCampaignDesk } from "@/lib/campaign/policy";
import { getCampaign } from "@/lib/campaign/queries/campaign-item";
import { getPublishedBoard, listPlannable, listPlans } from "@/lib/campaign/queries/plans";
import { canPlan } from "@/lib/campaign/workflow";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import { listDepartments } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { listHref, type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { Board } from "./_parts/board";
import { NewPlan } from "./_parts/new-plan";
import { Plans } from "./_parts/plans";
import { deskPlansCopy as copy } from "./copy";

type Props = {
  params: Promise<{ mode: string; slug: string }>;
  searchParams: Promise<Params>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function DeskPlansPage({ params, searchParams }: Props) {
  const { mode, slug } = await params;
  const { locale } = parseMode(mode);
  const { after } = readParams(await searchParams, ["after"]);
  const page = `/desk/campaigns/${slug}/plans`;
  const person = await requirePerson(page);
  const { actor } = person;
  const campaign = await getCampaign(actor, slug);
  if (!campaign || !canOpenCampaignDesk(actor).allowed) notFound();
  const [plans, board, compounds, departments, refused] = await Promise.all([
    listPlans(actor, campaign.id, after),
    getPublishedBoard(campaign.id),
    listPlannable(actor, campaign),
    listDepartments(campaign.divisionCode.slice(0, 6)),
    refusedBefore(),
  ]);
  const place = { target: slug, page, locale, refused };
  const mayDraft = canPlan(campaign.status) && compounds.length > 0;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.title, locale)}
        note={say(copy.note, locale)}
        back={{ href: `/desk/campaigns/${slug}`, label: campaign.name }}
        panel={mayDraft && <NewPlan {...{ compounds, departments, place }} />}
      >
        <div className="sections">
          <Plans plans={plans.rows} page={page} today={dayOf(now())} locale={locale} />
          <Pager
            locale={locale}
            next={plans.next ? listHref(page, { after: plans.next }) : null}
            start={after ? page : null}
          />
          <Board actor={actor} rows={board.rows} place={place} />
        </div>
      </StaffMain>
    </DeskFrame>
  );
}
