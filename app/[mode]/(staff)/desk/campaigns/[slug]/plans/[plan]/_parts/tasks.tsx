import { taskCopy } from "@/components/campaign/copy";
import { TaskDue } from "@/components/campaign/task-due";
import { Asks, Reports } from "@/components/campaign/task-words";
import type { FormPlace } from "@/components/complaint/act-form";
import { StateTag } from "@/components/problem/state-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Section } from "@/components/ui/section-head";
import { taskTags } from "@/lib/campaign/copy/plan";
import type { PlanTaskRow } from "@/lib/campaign/model/plan";
import type { PlanItem } from "@/lib/campaign/queries/plans";
import type { TaskWords } from "@/lib/campaign/queries/reports";
import { progressOf } from "@/lib/campaign/rules/plan-progress";
import { isToDo } from "@/lib/campaign/rules/task-days";
import { say } from "@/lib/core/i18n";
import { deskPlansCopy as copy } from "../../copy";
import { TaskActs } from "./task-acts";

type Props = {
  plan: PlanItem;
  now: Date;
  place: FormPlace;
};

/** Each task: by whom and when, what the department reported, and then what can be done about it. */
export function Tasks({ plan, now, place }: Props) {
  const { locale } = place;
  const share = say(taskCopy.doneOf, locale, progressOf(plan.tasks));
  const aside = plan.tasks.length > 0 ? share : undefined;
  return (
    <Section id="tasks" title={say(copy.tasks, locale)} aside={aside}>
      {plan.tasks.length === 0 && <EmptyState>{say(copy.noTasks, locale)}</EmptyState>}
      <ol className="rows">
        {plan.tasks.map((task) => (
          <li key={task.id} className="grid gap-3 py-4">
            <Head task={task} plan={plan} now={now} place={place} />
            <Said task={task} words={plan.said.get(task.id)} place={place} />
            {plan.mayKeep && plan.status === "agreed" && (
              <TaskActs plan={plan} task={task} asks={plan.said.get(task.id)?.asks} place={place} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

type HeadProps = Props & { task: PlanTaskRow };

function Head({ task, plan, now, place: { locale } }: HeadProps) {
  return (
    <div>
      <h3 className="flex flex-wrap items-center gap-3">
        {task.title} <StateTag tag={taskTags[task.status]} locale={locale} />
      </h3>
      <Meta
        parts={[
          task.department,
          <TaskDue
            key="due"
            dueOn={task.dueOn}
            running={isToDo({ ...task, planStatus: plan.status })}
            from={plan.agreedAt}
            now={now}
            locale={locale}
          />,
        ]}
      />
    </div>
  );
}

type SaidProps = { task: PlanTaskRow; words: TaskWords | undefined; place: FormPlace };

function Said({ task, words, place: { locale } }: SaidProps) {
  const { reports = [], asks = [] } = words ?? {};
  const isTold = reports.some((each) => each.text === task.evidence);
  return (
    <>
      {task.evidence && !isTold && <p className="prose">{task.evidence}</p>}
      <Reports title={task.title} reports={reports} locale={locale} />
      {asks.length > 0 && <Asks asks={asks} locale={locale} />}
    </>
  );
}
