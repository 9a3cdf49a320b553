import type { FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { FoldedAct } from "@/components/problem/folded-act";
import { StateTag } from "@/components/problem/state-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Section } from "@/components/ui/section-head";
import { planActLabels, planTags } from "@/lib/campaign/copy/plan";
import type { DeskPlan } from "@/lib/campaign/queries/plans";
import { planTransitions } from "@/lib/campaign/workflow";
import { say } from "@/lib/core/i18n";
import { actsFrom } from "@/lib/core/workflow";
import type { CompoundChoice, DepartmentChoice } from "@/lib/place/queries";
import {
  addTaskAction,
  agreePlanAction,
  draftPlanAction,
  dropPlanAction,
  finishPlanAction,
} from "../actions";
import { deskPlansCopy as copy } from "../copy";
import { Tasks } from "./tasks";

type Props = {
  plans: readonly DeskPlan[];
  compounds: readonly CompoundChoice[];
  departments: readonly DepartmentChoice[];
  place: FormPlace;
};

/** The plans one keeps, and a form for a new one. */
export function Plans({ plans, compounds, departments, place }: Props) {
  const { locale } = place;
  return (
    <Section id="plans" title={say(copy.plans, locale)}>
      {compounds.length > 0 && (
        <FoldedAct
          {...place}
          name="draft-plan"
          action={draftPlanAction}
          summary={say(copy.draft, locale)}
          button={say(copy.saveDraft, locale)}
        >
          <Select
            name="compound"
            label={say(copy.compound, locale)}
            options={compounds.map((each) => ({ value: each.code, label: each.name }))}
          />
          <Department departments={departments} place={place} />
          <TextArea name="summary" label={say(copy.summary, locale)} maxLength={1000} rows={3} />
        </FoldedAct>
      )}
      {plans.length === 0 && <EmptyState>{say(copy.noPlans, locale)}</EmptyState>}
      <div className="grid gap-6 mt-4">
        {plans.map((plan) => (
          <Plan key={plan.id} plan={plan} departments={departments} place={place} />
        ))}
      </div>
    </Section>
  );
}

function Department({ departments, place }: Pick<Props, "departments" | "place">) {
  return (
    <Select
      name="departmentCode"
      label={say(copy.department, place.locale)}
      options={departments.map((each) => ({ value: each.code, label: each.shortName }))}
    />
  );
}

type PlanProps = Pick<Props, "departments" | "place"> & { plan: DeskPlan };

function Plan({ plan, departments, place }: PlanProps) {
  const { locale } = place;
  return (
    <article>
      <h3 className="flex flex-wrap items-center gap-3">
        {plan.compound} <StateTag tag={planTags[plan.status]} locale={locale} />
      </h3>
      <Meta parts={[plan.street, plan.department]} />
      <p className="my-2">{plan.summary}</p>
      <Tasks plan={plan} place={place} />
      {plan.mayKeep && <PlanActs plan={plan} departments={departments} place={place} />}
    </article>
  );
}

const actions = {
  agree: agreePlanAction,
  finish: finishPlanAction,
  drop: dropPlanAction,
} as const;

function PlanActs({ plan, departments, place }: PlanProps) {
  const { locale } = place;
  const moves = actsFrom(planTransitions, plan.status);
  if (moves.length === 0) return null;
  const hidden = { plan: plan.id };
  return (
    <div className="flex flex-wrap gap-2 mt-3">
      <FoldedAct
        {...place}
        hidden={hidden}
        name={`task-${plan.id}`}
        action={addTaskAction}
        summary={say(copy.addTask, locale)}
      >
        <TextInput name="title" label={say(copy.taskTitle, locale)} maxLength={60} />
        <Department departments={departments} place={place} />
        <TextInput short type="date" name="dueOn" label={say(copy.dueOn, locale)} />
      </FoldedAct>
      {moves.map((act) => (
        <FoldedAct
          key={act}
          {...place}
          hidden={hidden}
          name={`${act}-${plan.id}`}
          action={actions[act]}
          summary={say(planActLabels[act], locale)}
        >
          {act === "drop" && (
            <TextArea name="reason" label={say(copy.reason, locale)} maxLength={1000} rows={2} />
          )}
        </FoldedAct>
      ))}
    </div>
  );
}
