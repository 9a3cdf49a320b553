import type { FormPlace } from "@/components/complaint/act-form";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { FoldedAct } from "@/components/problem/folded-act";
import { planActLabels } from "@/lib/campaign/copy/plan";
import type { DeskPlan } from "@/lib/campaign/queries/plans";
import { planTransitions } from "@/lib/campaign/workflow";
import { say } from "@/lib/core/i18n";
import { actsFrom } from "@/lib/core/workflow";
import type { DepartmentChoice } from "@/lib/place/queries";
import { DepartmentSelect } from "../../_parts/new-plan";
import { addTaskAction, agreePlanAction, dropPlanAction, finishPlanAction } from "../../actions";
import { deskPlansCopy as copy } from "../../copy";

const actions = {
  agree: agreePlanAction,
  finish: finishPlanAction,
  drop: dropPlanAction,
} as const;

type Props = { plan: DeskPlan; departments: readonly DepartmentChoice[]; place: FormPlace };

/** One more task, and what can become of the whole plan now. */
export function PlanActs({ plan, departments, place }: Props) {
  const { locale } = place;
  const form = { ...place, hidden: { plan: plan.id } };
  return (
    <>
      <FoldedAct {...form} name="task" action={addTaskAction} summary={say(copy.addTask, locale)}>
        <TextInput name="title" label={say(copy.taskTitle, locale)} maxLength={60} />
        <DepartmentSelect departments={departments} place={place} />
        <TextInput short type="date" name="dueOn" label={say(copy.dueOn, locale)} />
      </FoldedAct>
      {actsFrom(planTransitions, plan.status).map((act) => (
        <FoldedAct
          key={act}
          {...form}
          name={act}
          action={actions[act]}
          summary={say(planActLabels[act], locale)}
        >
          {act === "drop" && (
            <TextArea name="reason" label={say(copy.reason, locale)} maxLength={1000} rows={2} />
          )}
        </FoldedAct>
      ))}
    </>
  );
}
