import { taskCopy } from "@/components/campaign/copy";
import type { FormPlace } from "@/components/complaint/act-form";
import { FileInput } from "@/components/forms/file-input";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { FirstAct, FoldedAct } from "@/components/problem/folded-act";
import type { OwnTaskItem } from "@/lib/campaign/queries/own-tasks";
import { isToDo } from "@/lib/campaign/rules/task-days";
import { addDays } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { askDateAction, finishAction, reportAction } from "../actions";
import { ownPlans as copy } from "../copy";

type Props = { task: OwnTaskItem; place: FormPlace };

function Pictures({ locale }: { locale: Locale }) {
  return (
    <FileInput
      name="files"
      label={say(taskCopy.photos, locale)}
      hint={say(taskCopy.photosHint, locale)}
      optional
      multiple
    />
  );
}

/** Reporting comes first; done and another date stand beside it, folded up. */
export function TaskActs({ task, place }: Props) {
  const { locale } = place;
  if (!isToDo(task)) return <p className="soft">{say(copy.ended, locale)}</p>;
  const form = { ...place, hidden: { plan: task.planId, task: task.id } };
  return (
    <>
      <FirstAct {...form} name="report" action={reportAction} summary={say(copy.report, locale)}>
        <TextArea name="text" label={say(taskCopy.text, locale)} maxLength={1000} rows={3} />
        <Pictures locale={locale} />
      </FirstAct>
      <FoldedAct {...form} name="finish" action={finishAction} summary={say(copy.finish, locale)}>
        <TextArea name="reason" label={say(taskCopy.evidence, locale)} maxLength={1000} rows={3} />
        <Pictures locale={locale} />
      </FoldedAct>
      {task.isAsked ? (
        <p className="soft">{say(copy.waits, locale)}</p>
      ) : (
        <FoldedAct {...form} name="ask" action={askDateAction} summary={say(copy.ask, locale)}>
          <TextInput
            short
            type="date"
            name="dueOn"
            min={addDays(task.dueOn, 1)}
            label={say(taskCopy.newDay, locale)}
            hint={say(copy.askNote, locale)}
          />
          <TextArea
            name="reason"
            label={say(taskCopy.whyLater, locale)}
            maxLength={1000}
            rows={3}
          />
        </FoldedAct>
      )}
    </>
  );
}
