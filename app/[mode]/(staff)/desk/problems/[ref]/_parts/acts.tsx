import type { FormPlace } from "@/components/complaint/act-form";
import { Checkbox } from "@/components/forms/checkbox";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { FoldedAct } from "@/components/problem/folded-act";
import { say } from "@/lib/core/i18n";
import type { DepartmentChoice } from "@/lib/place/queries";
import { actLabels, planLabels } from "@/lib/problem/copy";
import { openStatuses, problemPlans } from "@/lib/problem/model";
import type { ProblemComplaintRow, ProblemOnDesk } from "@/lib/problem/queries/problem-item";
import type { ProblemAct } from "@/lib/problem/workflow";
import {
  addAction,
  confirmAction,
  dismissAction,
  mergeAction,
  planAction,
  relapseAction,
  resolveAction,
  splitAction,
  startAction,
  verifyAction,
} from "../../actions";
import { deskProblemsCopy as copy } from "../../copy";

type Props = {
  found: ProblemOnDesk;
  departments: readonly DepartmentChoice[];
  place: FormPlace;
};

/** Every act that is open to this person now; the first of them unfolded. */
export function Acts({ found, departments, place }: Props) {
  const { locale } = place;
  const { moves, mayTriage, candidates, problem } = found;
  const mayAdd = mayTriage && (openStatuses as readonly string[]).includes(problem.status);
  if (moves.length === 0 && !mayAdd) return <p className="soft">{say(copy.noActs, locale)}</p>;
  return (
    <div className="grid gap-2">
      {moves.map((act, i) => (
        <Act
          key={act}
          act={act}
          open={i === 0}
          found={found}
          departments={departments}
          place={place}
        />
      ))}
      {mayAdd && (
        <FoldedAct
          {...place}
          name="add"
          action={addAction}
          summary={say(copy.add, locale)}
          button={say(copy.addButton, locale)}
        >
          <ComplaintBoxes rows={candidates} place={place} />
        </FoldedAct>
      )}
    </div>
  );
}

const actions = {
  confirm: confirmAction,
  dismiss: dismissAction,
  merge: mergeAction,
  split: splitAction,
  plan: planAction,
  start: startAction,
  "declare-resolved": resolveAction,
  verify: verifyAction,
  relapse: relapseAction,
} as const satisfies Record<ProblemAct, unknown>;

function Act({ act, open, place, ...rest }: Props & { act: ProblemAct; open: boolean }) {
  const label = say(actLabels[act], place.locale);
  return (
    <FoldedAct
      {...place}
      name={act}
      action={actions[act]}
      summary={label}
      button={label}
      open={open}
    >
      <Fields act={act} place={place} {...rest} />
    </FoldedAct>
  );
}

function Fields({ act, found, departments, place }: Props & { act: ProblemAct }) {
  const { locale } = place;
  switch (act) {
    case "confirm":
      return (
        <TextInput
          name="title"
          label={say(copy.titleField, locale)}
          hint={say(copy.titleHint, locale)}
          defaultValue={found.problem.title}
          maxLength={40}
        />
      );
    case "dismiss":
    case "relapse":
      return <TextArea name="reason" label={say(copy.reason, locale)} maxLength={1000} rows={3} />;
    case "declare-resolved":
      return (
        <TextArea name="summary" label={say(copy.summary, locale)} maxLength={1000} rows={3} />
      );
    case "verify":
      return (
        <TextArea name="note" label={say(copy.verifyNote, locale)} maxLength={1000} rows={3} />
      );
    case "merge":
      return (
        <Select
          name="into"
          label={say(copy.mergeInto, locale)}
          options={found.siblings.map((each) => ({ value: each.ref, label: each.title }))}
        />
      );
    case "split":
      return (
        <>
          <TextInput name="title" label={say(copy.splitTitle, locale)} maxLength={40} />
          <ComplaintBoxes rows={found.problem.rows} place={place} />
        </>
      );
    case "plan":
      return <PlanFields departments={departments} place={place} />;
    default:
      return null;
  }
}

function PlanFields({ departments, place: { locale } }: Omit<Props, "found">) {
  return (
    <>
      <Select
        name="plan"
        preset
        label={say(copy.planBy, locale)}
        options={problemPlans.map((each) => ({
          value: each,
          label: say(planLabels[each], locale),
        }))}
      />
      <Select
        name="departmentCode"
        optional
        label={say(copy.department, locale)}
        options={departments.map((each) => ({ value: each.code, label: each.shortName }))}
      />
    </>
  );
}

function ComplaintBoxes({
  rows,
  place: { locale },
}: {
  rows: readonly ProblemComplaintRow[];
  place: FormPlace;
}) {
  if (rows.length === 0) return <p className="soft">{say(copy.noCandidates, locale)}</p>;
  return (
    <fieldset className="field">
      <legend className="label">{say(copy.chooseComplaints, locale)}</legend>
      {rows.map((row) => (
        <Checkbox key={row.ref} name="complaints" value={row.ref} note={row.ref}>
          {row.title}
        </Checkbox>
      ))}
    </fieldset>
  );
}
