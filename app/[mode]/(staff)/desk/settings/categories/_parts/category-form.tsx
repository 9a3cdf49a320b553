import { urgencyOptions } from "@/components/complaint/accept-form";
import { Checkbox } from "@/components/forms/checkbox";
import { CheckboxList } from "@/components/forms/checkbox-list";
import { FormStateForm } from "@/components/forms/form-state-form";
import { type Option, Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { editCategoryAction } from "../actions";
import { copy } from "../copy";

type Props = {
  category: {
    readonly code: string;
    readonly version: number;
    readonly name: string;
    readonly nameEn: string;
    readonly departmentCode: string;
    readonly coDepartments: readonly string[];
    readonly urgency: string;
    readonly consultable: boolean;
    readonly legalBasis: string;
    readonly words: readonly string[];
    readonly retiredAt: Date | null;
  };
  departments: readonly Option[];
  refused?: FormState;
  locale: Locale;
};

function Who({ category, departments, locale }: Omit<Props, "refused">) {
  return (
    <>
      <Select
        preset
        name="departmentCode"
        label={say(copy.columns.department, locale)}
        options={departments}
        defaultValue={category.departmentCode}
      />
      <CheckboxList
        name="coDepartments"
        legend={say(copy.co, locale)}
        options={departments}
        defaultValues={category.coDepartments}
      />
      <Select
        preset
        short
        name="urgency"
        label={say(copy.columns.urgency, locale)}
        options={urgencyOptions(locale)}
        defaultValue={category.urgency}
      />
      <Checkbox name="consultable" defaultChecked={category.consultable}>
        {say(copy.mayConsult, locale)}
      </Checkbox>
    </>
  );
}

function Known({ category, locale }: Omit<Props, "refused" | "departments">) {
  return (
    <>
      <TextArea
        name="legalBasis"
        optional
        rows={3}
        maxLength={400}
        label={say(copy.basis, locale)}
        hint={say(copy.basisHint, locale)}
        defaultValue={category.legalBasis}
      />
      <TextArea
        name="words"
        optional
        rows={3}
        label={say(copy.words, locale)}
        hint={say(copy.wordsHint, locale)}
        defaultValue={category.words.join(" ")}
      />
    </>
  );
}

/** One edition in its fields; saving makes the next. */
export function CategoryForm({ category, departments, refused, locale }: Props) {
  return (
    <FormStateForm
      action={editCategoryAction}
      permalink={`/desk/settings/categories/${category.code}`}
      refused={refused}
      locale={locale}
    >
      <input type="hidden" name="code" value={category.code} />
      <input type="hidden" name="version" value={category.version} />
      <TextInput
        name="name"
        label={say(copy.zh, locale)}
        maxLength={20}
        defaultValue={category.name}
      />
      <TextInput
        name="nameEn"
        label={say(copy.en, locale)}
        maxLength={60}
        defaultValue={category.nameEn}
      />
      <Who category={category} departments={departments} locale={locale} />
      <Known category={category} locale={locale} />
      <Checkbox
        name="retired"
        defaultChecked={category.retiredAt !== null}
        note={say(copy.retireNote, locale)}
      >
        {say(copy.retire, locale)}
      </Checkbox>
      <TextArea name="reason" rows={2} maxLength={500} label={say(copy.reason, locale)} />
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.save, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
