import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { urgencyLabels } from "@/lib/complaint/copy";
import { urgencies } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { ActForm, type FormPlace } from "./act-form";
import { official } from "./copy";

type Category = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly groupName: string;
  readonly groupNameEn: string;
};
type Department = { readonly id: string; readonly name: string; readonly shortName: string };

export type RoutingChoices = {
  readonly categories: readonly Category[];
  readonly departments: readonly Department[];
  readonly suggested: Category | null;
  readonly category: Category | null | undefined;
  readonly department: Department | undefined;
};

/** Every kind of matter, by its group. */
export function categoryOptions(categories: readonly Category[], locale: Locale) {
  const isZh = locale === "zh";
  const groups = Map.groupBy(categories, (each) => (isZh ? each.groupName : each.groupNameEn));
  return [...groups].map(([label, rows]) => ({
    label,
    options: rows.map((each) => ({ value: each.code, label: isZh ? each.name : each.nameEn })),
  }));
}

export function departmentOptions(departments: readonly Department[]) {
  return departments.map((each) => ({ value: each.id, label: each.name }));
}

export function urgencyOptions(locale: Locale) {
  return urgencies.map((value) => ({
    value,
    label: `${value} ${say(urgencyLabels[value], locale)}`,
  }));
}

type Props = FormPlace & {
  action: FormAction;
  of: { readonly title: string; readonly urgency: string };
  choices: RoutingChoices;
};

/** The one first action of triage, with what the platform would choose already filled in. */
export function AcceptForm({ action, of, choices, ...place }: Props) {
  const { locale } = place;
  const { categories, departments, suggested, category, department } = choices;
  const isOther = suggested && suggested.code !== category?.code;
  const name = locale === "zh" ? suggested?.name : suggested?.nameEn;
  return (
    <ActForm {...place} name="accept" action={action}>
      <TextInput
        name="summary"
        label={say(official.summary, locale)}
        hint={say(official.summaryHint, locale)}
        maxLength={60}
        defaultValue={of.title}
      />
      <Select
        name="categoryCode"
        label={say(official.category, locale)}
        hint={isOther ? say(official.suggestedCategory, locale, { name: name ?? "" }) : undefined}
        options={categoryOptions(categories, locale)}
        defaultValue={category?.code}
      />
      <Select
        name="departmentId"
        label={say(official.department, locale)}
        hint={
          department && say(official.suggestedDepartment, locale, { name: department.shortName })
        }
        options={departmentOptions(departments)}
        defaultValue={department?.id}
      />
      <Select
        name="urgency"
        preset
        label={say(official.urgency, locale)}
        options={urgencyOptions(locale)}
        defaultValue={of.urgency}
      />
      <p className="meta">{say(official.told, locale)}</p>
      <div className="actions">
        <SubmitButton first wide locale={locale} name="intent" value="dispatch">
          {say(official.accept, locale)}{" "}
          <kbd data-key="a" className="only-wide">
            A
          </kbd>
        </SubmitButton>
        <SubmitButton even locale={locale} name="intent" value="accept">
          {say(official.acceptOnly, locale)}
        </SubmitButton>
      </div>
    </ActForm>
  );
}
