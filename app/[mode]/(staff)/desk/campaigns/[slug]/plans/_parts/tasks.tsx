import type { FormPlace } from "@/components/complaint/act-form";
import { TextArea } from "@/components/forms/text-area";
import { FoldedAct } from "@/components/problem/folded-act";
import { StateTag } from "@/components/problem/state-tag";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { taskActLabels, taskTags } from "@/lib/campaign/copy/plan";
import type { PlanTaskRow } from "@/lib/campaign/model/plan";
import type { DeskPlan } from "@/lib/campaign/queries/plans";
import { taskTransitions } from "@/lib/campaign/workflow";
import { startOfDay } from "@/lib/core/day";
import { longDate, say } from "@/lib/core/i18n";
import { actsFrom } from "@/lib/core/workflow";
import { dropTaskAction, finishTaskAction, startTaskAction } from "../actions";
import { deskPlansCopy as copy } from "../copy";

const actions = {
  start: startTaskAction,
  finish: finishTaskAction,
  drop: dropTaskAction,
} as const;

/** Each task with what can be said of it now; a plan that is not agreed binds nobody yet. */
export function Tasks({ plan, place }: { plan: DeskPlan; place: FormPlace }) {
  const { locale } = place;
  const isOpen = plan.mayKeep && plan.status === "agreed";
  return (
    <Rows>
      {plan.tasks.map((task) => {
        const day = longDate(startOfDay(task.dueOn), locale);
        return (
          <Row
            key={task.id}
            title={task.title}
            meta={<Meta as="span" parts={[task.department, say(copy.due, locale, { day })]} />}
            end={<StateTag tag={taskTags[task.status]} locale={locale} />}
          >
            {task.evidence}
            {isOpen && <Acts plan={plan} task={task} place={place} />}
          </Row>
        );
      })}
    </Rows>
  );
}

type ActsProps = { plan: DeskPlan; task: PlanTaskRow; place: FormPlace };

function Acts({ plan, task, place }: ActsProps) {
  const { locale } = place;
  return (
    <span className="flex flex-wrap gap-2 mt-2">
      {actsFrom(taskTransitions, task.status).map((act) => (
        <FoldedAct
          key={act}
          {...place}
          hidden={{ plan: plan.id, task: task.id }}
          name={`${act}-${task.id}`}
          action={actions[act]}
          summary={say(taskActLabels[act], locale)}
        >
          {act !== "start" && (
            <TextArea
              name="reason"
              label={say(act === "finish" ? copy.evidence : copy.reason, locale)}
              maxLength={1000}
              rows={2}
            />
          )}
        </FoldedAct>
      ))}
    </span>
  );
}
