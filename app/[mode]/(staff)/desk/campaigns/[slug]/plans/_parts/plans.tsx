import { taskCopy } from "@/components/campaign/copy";
import { StateTag } from "@/components/problem/state-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import { planTags } from "@/lib/campaign/copy/plan";
import type { DeskPlan } from "@/lib/campaign/queries/plans";
import { progressOf } from "@/lib/campaign/rules/plan-progress";
import { isOver } from "@/lib/campaign/rules/task-days";
import type { Day } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { deskPlansCopy as copy } from "../copy";

type Props = { plans: readonly DeskPlan[]; page: string; today: Day; locale: Locale };

/** Each plan with how far it is, what is late, and who waits for an answer. */
export function Plans({ plans, page, today, locale }: Props) {
  return (
    <Section id="plans" title={say(copy.plans, locale)}>
      {plans.length === 0 && <EmptyState>{say(copy.noPlans, locale)}</EmptyState>}
      <Rows>
        {plans.map((plan) => (
          <Row
            key={plan.id}
            href={`${page}/${plan.id}`}
            title={plan.compound}
            meta={
              <Meta
                as="span"
                parts={[
                  ...new Set([plan.street, plan.department]),
                  say(taskCopy.doneOf, locale, progressOf(plan.tasks)),
                ]}
              />
            }
            end={<StateTag tag={planTags[plan.status]} locale={locale} />}
          >
            <Alarms plan={plan} today={today} locale={locale} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

type AlarmProps = { plan: DeskPlan; today: Day; locale: Locale };

/** What somebody has to look at, or nothing. */
function Alarms({ plan, today, locale }: AlarmProps) {
  const planStatus = plan.status;
  const over = plan.tasks.filter((task) => isOver({ ...task, planStatus }, today)).length;
  const asks = plan.tasks.filter((task) => task.isAsked).length;
  if (over + asks === 0) return null;
  return (
    <span className="flex flex-wrap gap-2">
      {over > 0 && <Tag kind="over">{say(copy.over, locale, { n: over })}</Tag>}
      {asks > 0 && <Tag kind="late">{say(copy.asks, locale, { n: asks })}</Tag>}
    </span>
  );
}
