import {
  categoryOptions,
  departmentOptions,
  urgencyOptions,
} from "@/components/complaint/accept-form";
import { forms } from "@/components/forms/copy";
import { Button } from "@/components/ui/button";
import type { CategoryRow } from "@/lib/catalogue/queries/category";
import { type Locale, say } from "@/lib/core/i18n";
import type { DepartmentChoice } from "@/lib/place/queries";
import { copy } from "../copy";
import type { BulkAsked } from "./asked";

type Props = {
  of: BulkAsked;
  departments: readonly DepartmentChoice[];
  categories: readonly CategoryRow[];
  locale: Locale;
};
type Option = { value: string; label: string };
type Group = { label: string; options: readonly Option[] };

function Choice(props: {
  name: string;
  label: string;
  first: string;
  value?: string;
  options: readonly (Option | Group)[];
}) {
  const line = (option: Option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
  return (
    <label className="grid gap-1">
      <b>{props.label}</b>
      <select name={props.name} defaultValue={props.value ?? ""} className="input">
        <option value="">{props.first}</option>
        {props.options.map((each) =>
          "options" in each ? (
            <optgroup key={each.label} label={each.label}>
              {each.options.map(line)}
            </optgroup>
          ) : (
            line(each)
          ),
        )}
      </select>
    </label>
  );
}

function Fields({ of: { act, asked }, departments, categories, locale }: Props) {
  const unchanged = say(copy.unchanged, locale);
  if (act === "assign") {
    return (
      <Choice
        name="departmentId"
        label={say(copy.department, locale)}
        first={say(forms.choose, locale)}
        value={asked.departmentId}
        options={departmentOptions(departments)}
      />
    );
  }
  if (act === "merge") {
    return (
      <label className="grid gap-1">
        <b>{say(copy.into, locale)}</b>
        <input name="into" defaultValue={asked.into} maxLength={40} className="input" />
      </label>
    );
  }
  return (
    <>
      <Choice
        name="categoryCode"
        label={say(copy.category, locale)}
        first={unchanged}
        value={asked.categoryCode}
        options={categoryOptions(categories, locale)}
      />
      <Choice
        name="urgency"
        label={say(copy.urgency, locale)}
        first={unchanged}
        value={asked.urgency}
        options={urgencyOptions(locale)}
      />
    </>
  );
}

/** What is to be done with the ticked ones; the answer is a page that changes nothing yet. */
export function PlanFields(props: Props) {
  const { of, locale } = props;
  return (
    <form method="get" action="/desk/complaints/bulk" className="form mb-4 max-w-xl">
      {of.refs.map((ref) => (
        <input key={ref} type="hidden" name="ref" value={ref} />
      ))}
      <input type="hidden" name="act" value={of.act} />
      <input type="hidden" name="from" value={of.from} />
      <Fields {...props} />
      <p>
        <Button type="submit" even={Boolean(of.plan)} first={!of.plan}>
          {say(copy.preview, locale)}
        </Button>
      </p>
    </form>
  );
}
