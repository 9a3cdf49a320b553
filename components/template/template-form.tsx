import { ActForm } from "@/components/complaint/act-form";
import { type Option, type OptionGroup, Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import type { KeptTemplate } from "@/lib/catalogue/model/template";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { templateCopy as copy } from "./copy";

export type TemplateChoices = {
  readonly scopes: readonly Option[];
  readonly departments: readonly Option[];
  readonly categories: readonly (Option | OptionGroup)[];
};

export type TemplateFormProps = {
  /** The page the form stands on. */
  page: string;
  action: FormAction;
  refused?: FormState;
  locale: Locale;
};

type OneOfProps = { name: string; label: string; options: readonly Option[]; value?: string };

/** Where there is but one, there is nothing to choose. */
function OneOf({ name, label, options, value }: OneOfProps) {
  const [only, ...more] = options;
  if (only && more.length === 0) return <input type="hidden" name={name} value={only.value} />;
  return <Select preset name={name} label={label} options={options} defaultValue={value} />;
}

type FieldsProps = { choices: TemplateChoices; template?: KeptTemplate; locale: Locale };

function Fields({ choices, template, locale }: FieldsProps) {
  return (
    <>
      <TextInput
        name="name"
        label={say(copy.name, locale)}
        maxLength={30}
        defaultValue={template?.name}
      />
      {!template && <OneOf name="scope" label={say(copy.scope, locale)} options={choices.scopes} />}
      <Select
        preset
        name="categoryPrefix"
        label={say(copy.category, locale)}
        options={choices.categories}
        defaultValue={template?.categoryPrefix}
      />
      <OneOf
        name="departmentId"
        label={say(copy.department, locale)}
        options={choices.departments}
        value={template?.departmentId ?? ""}
      />
      <TextArea
        name="text"
        label={say(copy.text, locale)}
        hint={say(copy.textHint, locale)}
        rows={6}
        maxLength={1500}
        defaultValue={template?.text}
      />
    </>
  );
}

/** A new template, or the next edition of one. */
export function TemplateForm({ choices, template, ...given }: TemplateFormProps & FieldsProps) {
  const { locale } = given;
  const hidden = template && {
    ...{ id: template.id, version: String(template.version), scope: template.scope },
  };
  return (
    <ActForm {...given} name="keep" target={template?.id ?? "new"} hidden={hidden}>
      <Fields choices={choices} template={template} locale={locale} />
      <p>
        <SubmitButton first locale={locale}>
          {say(copy.save, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

/** Folded up with what it means: the second button removes it. */
export function RemoveTemplate(given: TemplateFormProps & { template: KeptTemplate }) {
  const { template, ...form } = given;
  const { locale } = form;
  const hidden = { id: template.id, version: String(template.version) };
  return (
    <details open={form.refused?.values?.form === "remove"}>
      <summary className="btn even">{say(copy.remove, locale)}</summary>
      <div className="mt-3">
        <ActForm {...form} name="remove" target={template.id} hidden={hidden}>
          <p>{say(copy.removeText, locale)}</p>
          <p>
            <SubmitButton locale={locale}>{say(copy.removeButton, locale)}</SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}
