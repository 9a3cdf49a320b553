import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { FormPlace } from "@/components/complaint/act-form";
import { StateFigure } from "@/components/problem/state-figure";
import { Panel, StaffMain } from "@/components/shell/staff-shell";
import { Meta } from "@/components/ui/meta";
import { Section } from "@/components/ui/section-head";
import { planTags } from "@/lib/campaign/copy/plan";
import { canOpenCampaignDesk } from "@/lib/campaign/policy";
import { getCampaign } from "@/lib/campaign/queries/campaign-item";
import { getPlan, type PlanItem } from "@/lib/campaign/queries/plans";
import { planTransitions } from "@/lib/campaign/workflow";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { actsFrom } from "@/lib/core/workflow";
import { listDepartments } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../../_parts/desk-frame";
import { deskPlansCopy as copy } from "../copy";
import { PlanActs } from "./_parts/plan-acts";
import { Tasks } from "./_parts/tasks";

type Props = { params: Promise<{ mode: string; slug: string; plan: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.plan, parseMode((await params).mode).locale) };
}

/** One compound's plan, with what its departments reported. */
export default async function DeskPlanPage({ params }: Props) {
  const { mode, slug, plan: id } = await params;
  const { locale } = parseMode(mode);
  const back = `/desk/campaigns/${slug}/plans`;
  const page = `${back}/${id}`;
  const person = await requirePerson(page);
  const { actor } = person;
  const campaign = await getCampaign(actor, slug);
  if (!campaign || !canOpenCampaignDesk(actor).allowed) notFound();
  const plan = await getPlan(actor, campaign.id, id);
  if (!plan) notFound();
  const [departments, refused] = await Promise.all([
    listDepartments(campaign.divisionCode.slice(0, 6)),
    refusedBefore(),
  ]);
  const place = { target: slug, page, locale, refused };
  const isOpen = plan.mayKeep && actsFrom(planTransitions, plan.status).length > 0;
  const panel = isOpen && (
    <Panel label={say(copy.acts, locale)}>
      <h2>{say(copy.acts, locale)}</h2>
      <PlanActs plan={plan} departments={departments} place={place} />
    </Panel>
  );
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        back={{ href: back, label: say(copy.back, locale) }}
        title={plan.compound}
        note={
          <Meta as="span" parts={[...new Set([plan.street, plan.department]), campaign.name]} />
        }
        figures={<StateFigure tag={planTags[plan.status]} locale={locale} />}
        panel={panel || undefined}
      >
        <Plan plan={plan} place={place} />
      </StaffMain>
    </DeskFrame>
  );
}

/** What is wrong and what was agreed, then each task. */
function Plan({ plan, place }: { plan: PlanItem; place: FormPlace }) {
  return (
    <div className="sections">
      <Section id="summary" title={say(copy.summary, place.locale)}>
        <p className="prose">{plan.summary}</p>
        {plan.note && <p className="soft">{plan.note}</p>}
      </Section>
      <Tasks plan={plan} now={now()} place={place} />
    </div>
  );
}
