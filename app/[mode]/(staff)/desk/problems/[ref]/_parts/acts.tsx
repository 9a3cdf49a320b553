import type { FormPlace } from "@/components/complaint/act-form";
import { Checkbox } from "@/components/forms/checkbox";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { FirstAct, FoldedAct } from "@/components/problem/folded-act";
import { say } from "@/lib/core/i18n";
import type { DepartmentChoice } from "@/lib/place/queries";
import { actLabels, planLabels } from "@/lib/problem/copy";
import { openStatuses } from "@/lib/problem/model";
import type { ProblemComplaintRow, ProblemOnDesk } from "@/lib/problem/queries/problem-item";
import type { ProblemAct } from "@/lib/problem/workflow";
import {
  addAction,
  confirmAction,
  dismissAction,
  mergeAction,
  planAction,
  relapseAction,
  removeAction,
  renameAction,
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

/** Acts that one comes to this page for; they stand open. */
const foremost: readonly ProblemAct[] = ["confirm", "start", "declare-resolved", "verify"];

/** Every act that is open to this person now. To consultation leads the way over a matter. */
export function Acts({ found, departments, place }: Props) {
  const { locale } = place;
  const { mayTriage, candidates, problem } = found;
  const moves = found.moves.filter((act) => act !== "plan" || mayTriage);
  const mayAdd = mayTriage && (openStatuses as readonly string[]).includes(problem.status);
  if (moves.length === 0 && !mayAdd) return <p className="soft">{say(copy.noActs, locale)}</p>;
  return (
    <div className="grid gap-2">
      {moves.map((act, i) => (
        <Act
          key={act}
          act={act}
          first={i === 0 && foremost.includes(act)}
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
      {mayAdd && <Corrections found={found} place={place} />}
    </div>
  );
}

/** What puts right, and moves nothing. */
function Corrections({ found: { problem }, place }: Omit<Props, "departments">) {
  const { locale } = place;
  return (
    <>
      {problem.status !== "detected" && (
        <FoldedAct
          {...place}
          name="rename"
          action={renameAction}
          summary={say(copy.rename, locale)}
        >
          <TextInput
            name="title"
            label={say(copy.titleField, locale)}
            defaultValue={problem.title}
            maxLength={40}
          />
        </FoldedAct>
      )}
      <FoldedAct {...place} name="remove" action={removeAction} summary={say(copy.remove, locale)}>
        <ComplaintBoxes rows={problem.rows} place={place} />
        <TextArea name="reason" label={say(copy.reason, locale)} maxLength={1000} rows={2} />
      </FoldedAct>
    </>
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

function Act({ act, first, place, ...rest }: Props & { act: ProblemAct; first: boolean }) {
  const Form = first ? FirstAct : FoldedAct;
  const label = say(actLabels[act], place.locale);
  return (
    <Form {...place} name={act} action={actions[act]} summary={label}>
      {act === "start" ? null : <Fields act={act} place={place} {...rest} />}
    </Form>
  );
}

/** The one text that an act asks for. */
const texts = {
  dismiss: { name: "reason", label: copy.reason },
  relapse: { name: "reason", label: copy.reason },
  "declare-resolved": { name: "summary", label: copy.summary },
  verify: { name: "note", label: copy.verifyNote },
} as const;

function Fields({ act, found, departments, place }: Props & { act: ProblemAct }) {
  const { locale } = place;
  if (act in texts) {
    const { name, label } = texts[act as keyof typeof texts];
    return <TextArea name={name} label={say(label, locale)} maxLength={1000} rows={3} />;
  }
  if (act === "plan") return <PlanFields departments={departments} place={place} />;
  if (act === "merge") {
    const options = found.siblings.map((each) => ({ value: each.ref, label: each.title }));
    return <Select name="into" label={say(copy.mergeInto, locale)} options={options} />;
  }
  if (act === "split") {
    return (
      <>
        <TextInput name="title" label={say(copy.splitTitle, locale)} maxLength={40} />
        <ComplaintBoxes rows={found.problem.rows} place={place} />
      </>
    );
  }
  return (
    <TextInput
      name="title"
      label={say(copy.titleField, locale)}
      hint={say(copy.titleHint, locale)}
      defaultValue={found.problem.title}
      maxLength={40}
    />
  );
}

/** A consultation is planned by scheduling it. */
const handPlans = ["department", "campaign"] as const;

function PlanFields({ departments, place: { locale } }: Omit<Props, "found">) {
  return (
    <>
      <Select
        name="plan"
        preset
        label={say(copy.planBy, locale)}
        options={handPlans.map((each) => ({ value: each, label: say(planLabels[each], locale) }))}
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
