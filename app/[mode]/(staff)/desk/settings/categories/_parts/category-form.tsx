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
import { addCategoryAction, editCategoryAction } from "../actions";
import { copy } from "../copy";

type Fields = {
  category: {
    readonly name: string;
    readonly nameEn: string;
    readonly departmentCode: string;
    readonly coDepartments: readonly string[];
    readonly urgency: string;
    readonly consultable: boolean;
    readonly legalBasis: string;
    readonly words: readonly string[];
  };
  departments: readonly Option[];
  locale: Locale;
};

function Who({ category, departments, locale }: Fields) {
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

function Known({ category, locale }: Omit<Fields, "departments">) {
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

function Names({ category, locale }: Omit<Fields, "departments">) {
  return (
    <>
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
    </>
  );
}

function WhyAndSave({ save, locale }: { save: string; locale: Locale }) {
  return (
    <>
      <TextArea name="reason" rows={2} maxLength={500} label={say(copy.reason, locale)} />
      <p>
        <SubmitButton first locale={locale}>
          {save}
        </SubmitButton>
      </p>
    </>
  );
}

type Edit = Fields & {
  category: { readonly code: string; readonly version: number; readonly retiredAt: Date | null };
  refused?: FormState;
};

/** One edition in its fields; saving makes the next. */
export function CategoryForm({ refused, locale, ...fields }: Edit) {
  const { category } = fields;
  return (
    <FormStateForm
      action={editCategoryAction}
      permalink={`/desk/settings/categories/${category.code}`}
      refused={refused}
      locale={locale}
    >
      <input type="hidden" name="code" value={category.code} />
      <input type="hidden" name="version" value={category.version} />
      <Names category={category} locale={locale} />
      <Who {...fields} locale={locale} />
      <Known category={category} locale={locale} />
      <Checkbox
        name="retired"
        defaultChecked={category.retiredAt !== null}
        note={say(copy.retireNote, locale)}
      >
        {say(copy.retire, locale)}
      </Checkbox>
      <WhyAndSave save={say(copy.save, locale)} locale={locale} />
    </FormStateForm>
  );
}

const blank: Fields["category"] = {
  name: "",
  nameEn: "",
  departmentCode: "street",
  coDepartments: [],
  urgency: "U3",
  consultable: true,
  legalBasis: "",
  words: [],
};

type New = Omit<Fields, "category"> & { groups: readonly Option[]; refused?: FormState };

/** A new kind in one of the groups that are there; its number follows the last of the group. */
export function NewCategoryForm({ groups, departments, refused, locale }: New) {
  return (
    <FormStateForm
      action={addCategoryAction}
      permalink="/desk/settings/categories/new"
      refused={refused}
      locale={locale}
    >
      <Select name="groupCode" label={say(copy.group, locale)} options={groups} />
      <Names category={blank} locale={locale} />
      <Who category={blank} departments={departments} locale={locale} />
      <Known category={blank} locale={locale} />
      <WhyAndSave save={say(copy.addSave, locale)} locale={locale} />
    </FormStateForm>
  );
}
