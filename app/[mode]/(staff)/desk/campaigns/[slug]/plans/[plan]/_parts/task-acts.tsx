import type { FormPlace } from "@/components/complaint/act-form";
import { ChoiceRows } from "@/components/forms/choices";
import { TextArea } from "@/components/forms/text-area";
import { FoldedForm, OneButton } from "@/components/suggestion/folded-form";
import { taskActLabels } from "@/lib/campaign/copy/plan";
import type { PlanTaskRow } from "@/lib/campaign/model/plan";
import type { AskRow } from "@/lib/campaign/model/task";
import type { DeskPlan } from "@/lib/campaign/queries/plans";
import { taskTransitions } from "@/lib/campaign/workflow";
import { say } from "@/lib/core/i18n";
import { actsFrom } from "@/lib/core/workflow";
import { answerDateAction, dropTaskAction, finishTaskAction, startTaskAction } from "../../actions";
import { deskPlansCopy as copy } from "../../copy";

const endings = { finish: finishTaskAction, drop: dropTaskAction } as const;

type Props = {
  plan: DeskPlan;
  task: PlanTaskRow;
  asks: readonly AskRow[] | undefined;
  place: FormPlace;
};

/** The answer that a department waits for first, then what those who keep the plan may say of it. */
export function TaskActs({ plan, task, asks = [], place }: Props) {
  const acts = actsFrom(taskTransitions, task.status);
  const form = { ...place, hidden: { plan: plan.id, task: task.id } };
  const ask = asks.find((each) => each.status === "asked");
  if (acts.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2 max-w-form">
      {ask && <Answer {...form} hidden={{ ...form.hidden, ask: ask.id }} task={task} />}
      {acts.includes("start") && (
        <OneButton
          {...form}
          name={`start-${task.id}`}
          action={startTaskAction}
          button={taskActLabels.start}
        />
      )}
      {(["finish", "drop"] as const).map((act) => (
        <FoldedForm
          key={act}
          {...form}
          name={`${act}-${task.id}`}
          action={endings[act]}
          summary={taskActLabels[act]}
          button={taskActLabels[act]}
        >
          <TextArea
            name="reason"
            label={say(act === "finish" ? copy.evidence : copy.reason, place.locale)}
            maxLength={1000}
            rows={2}
          />
        </FoldedForm>
      ))}
    </div>
  );
}

type AnswerProps = FormPlace & { hidden: Readonly<Record<string, string>>; task: PlanTaskRow };

function Answer({ task, ...form }: AnswerProps) {
  const { locale } = form;
  return (
    <FoldedForm
      {...form}
      name={`answer-${task.id}`}
      action={answerDateAction}
      summary={copy.answer}
      button={copy.answer}
    >
      <ChoiceRows
        name="answer"
        legend={say(copy.answerLegend, locale)}
        choices={[
          { value: "grant", label: say(copy.grant, locale) },
          { value: "refuse", label: say(copy.refuse, locale) },
        ]}
      />
      <TextArea
        name="note"
        label={say(copy.answerNote, locale)}
        hint={say(copy.answerHint, locale)}
        optional
        maxLength={1000}
        rows={2}
      />
    </FoldedForm>
  );
}
