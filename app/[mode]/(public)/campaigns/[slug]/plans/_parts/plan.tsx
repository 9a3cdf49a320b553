import { taskCopy } from "@/components/campaign/copy";
import { PictureStrip } from "@/components/campaign/task-words";
import { StateTag } from "@/components/problem/state-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Meta } from "@/components/ui/meta";
import { planTags, taskTags } from "@/lib/campaign/copy/plan";
import type { PlanRow, PlanTaskRow } from "@/lib/campaign/model/plan";
import { progressOf } from "@/lib/campaign/rules/plan-progress";
import { startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { plansCopy as copy } from "../copy";

/** One compound's plan: what is wrong, who leads, and each task with its day and its proof. */
export function Plan({ plan, locale }: { plan: PlanRow; locale: Locale }) {
  return (
    <article>
      <h3 className="flex flex-wrap items-center gap-3">
        {plan.compound} <StateTag tag={planTags[plan.status]} locale={locale} />
      </h3>
      <Meta
        parts={[
          plan.street,
          say(copy.owner, locale, { department: plan.department }),
          say(taskCopy.doneOf, locale, progressOf(plan.tasks)),
        ]}
      />
      <p className="my-2">{plan.summary}</p>
      {plan.note && <p className="soft">{plan.note}</p>}
      {plan.tasks.length > 0 && (
        <DataTable
          caption={plan.compound}
          columns={columns(locale)}
          rows={plan.tasks}
          rowKey={(task) => task.id}
        />
      )}
    </article>
  );
}

function Shown({ task, locale }: { task: PlanTaskRow; locale: Locale }) {
  return (
    <>
      {task.evidence}
      <PictureStrip title={task.title} keys={task.shown} locale={locale} />
    </>
  );
}

function columns(locale: Locale): Column<PlanTaskRow>[] {
  return [
    {
      ...{ key: "task", label: say(copy.task, locale), heading: true },
      cell: (task) => task.title,
    },
    { key: "department", label: say(copy.department, locale), cell: (task) => task.department },
    {
      ...{ key: "due", label: say(copy.dueOn, locale) },
      cell: (task) => longDate(startOfDay(task.dueOn), locale),
    },
    {
      ...{ key: "state", label: say(copy.state, locale) },
      cell: (task) => <StateTag tag={taskTags[task.status]} locale={locale} />,
    },
    {
      key: "evidence",
      label: say(copy.evidence, locale),
      cell: (task) => <Shown task={task} locale={locale} />,
    },
  ];
}
