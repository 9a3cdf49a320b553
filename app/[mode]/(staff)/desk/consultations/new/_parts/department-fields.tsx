import { Checkbox } from "@/components/forms/checkbox";
import type { SchedulingOffer } from "@/lib/consultation/queries/scheduling";
import { type Locale, say } from "@/lib/core/i18n";
import { deskConsultationsCopy as copy } from "../../copy";

type Departments = SchedulingOffer["departments"];

/** Whom the category names stands first and is ticked; the others are folded up. */
export function DepartmentFields({
  departments,
  locale,
}: {
  departments: Departments;
  locale: Locale;
}) {
  const proposed = departments.filter((each) => each.proposed);
  const others = departments.filter((each) => !each.proposed);
  return (
    <fieldset className="field">
      <legend className="label">{say(copy.departments, locale)}</legend>
      <Boxes departments={proposed} />
      <details>
        <summary>{say(copy.otherDepartments, locale, { n: others.length })}</summary>
        <Boxes departments={others} />
      </details>
    </fieldset>
  );
}

function Boxes({ departments }: { departments: Departments }) {
  return departments.map((each) => (
    <Checkbox
      key={each.code}
      name="departmentCodes"
      value={each.code}
      defaultChecked={each.proposed}
    >
      {each.name}
    </Checkbox>
  ));
}
