import type { FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { FoldedAct } from "@/components/problem/folded-act";
import { Panel } from "@/components/shell/staff-shell";
import { say } from "@/lib/core/i18n";
import type { DepartmentChoice } from "@/lib/place/queries";
import { draftPlanAction } from "../actions";
import { deskPlansCopy as copy } from "../copy";

type Compound = { readonly code: string; readonly name: string; readonly street: string };
type Props = {
  compounds: readonly Compound[];
  departments: readonly DepartmentChoice[];
  place: FormPlace;
};

/** A plan for a compound of one's own area that has none yet. */
export function NewPlan({ compounds, departments, place }: Props) {
  const { locale } = place;
  return (
    <Panel label={say(copy.draft, locale)}>
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
          options={compounds.map(({ code, name, street }) => ({
            value: code,
            label: street ? `${street} · ${name}` : name,
          }))}
        />
        <DepartmentSelect departments={departments} place={place} />
        <TextArea name="summary" label={say(copy.summary, locale)} maxLength={1000} rows={3} />
      </FoldedAct>
    </Panel>
  );
}

export function DepartmentSelect({ departments, place }: Omit<Props, "compounds">) {
  return (
    <Select
      name="departmentCode"
      label={say(copy.department, place.locale)}
      options={departments.map((each) => ({ value: each.code, label: each.shortName }))}
    />
  );
}
