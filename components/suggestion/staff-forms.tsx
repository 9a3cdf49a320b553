import { ActForm } from "@/components/complaint/act-form";
import { Checkbox } from "@/components/forms/checkbox";
import { CheckboxList } from "@/components/forms/checkbox-list";
import { type Option, Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { type Locale, say } from "@/lib/core/i18n";
import { acts } from "./copy";
import { FoldedForm, type Given } from "./folded-form";

export type DepartmentOption = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly street: boolean;
};
type Departments = readonly DepartmentOption[];

function optionsOf(departments: Departments): Option[] {
  return departments.map(({ code, name }) => ({ value: code, label: name }));
}

const short = (departments: Departments): Option[] =>
  departments.map(({ code, shortName }) => ({ value: code, label: shortName }));

export function SettleForm({ departments, ...given }: Given & { departments: Departments }) {
  const { locale } = given;
  return (
    <FoldedForm {...given} name="settle" summary={acts.settle} button={acts.settleButton}>
      <Select
        name="department"
        label={say(acts.settleDepartment, locale)}
        options={optionsOf(departments)}
      />
      <TextArea name="body" label={say(acts.settleText, locale)} rows={3} maxLength={2000} />
    </FoldedForm>
  );
}

function Others({ departments, locale }: { departments: Departments; locale: Locale }) {
  return (
    <details>
      <summary>{say(acts.more, locale)}</summary>
      <CheckboxList
        name="coHandlers"
        legend={say(acts.assignCo, locale)}
        hint={say(acts.assignCoHint, locale)}
        options={short(departments)}
      />
      <CheckboxList
        name="separate"
        legend={say(acts.assignSeparate, locale)}
        hint={say(acts.assignSeparateHint, locale)}
        options={short(departments)}
      />
    </details>
  );
}

type AssignProps = Given & {
  departments: Departments;
  proposed?: string;
  replyOn: string;
};

/** 交办: the lead and the day are what most need; the others unfold. */
export function AssignForm({ departments, proposed, replyOn, ...given }: AssignProps) {
  const { locale } = given;
  return (
    <ActForm {...given} name="assign">
      <Select
        name="lead"
        label={say(acts.assignLead, locale)}
        options={optionsOf(departments)}
        defaultValue={proposed}
      />
      <Others departments={departments} locale={locale} />
      <TextInput
        name="replyOn"
        type="date"
        label={say(acts.replyOn, locale)}
        hint={say(acts.replyOnHint, locale)}
        defaultValue={replyOn}
        short
      />
      <Checkbox name="key">{say(acts.keyItem, locale)}</Checkbox>
      <p>
        <SubmitButton first wide locale={locale}>
          {say(acts.assignButton, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

export function ReassignForm({ departments, replyOn, ...given }: AssignProps) {
  const { locale } = given;
  return (
    <FoldedForm {...given} name="reassign" summary={acts.reassign} button={acts.reassignButton}>
      <Select name="lead" label={say(acts.assignLead, locale)} options={optionsOf(departments)} />
      <TextInput
        name="replyOn"
        type="date"
        label={say(acts.replyOn, locale)}
        defaultValue={replyOn}
        short
      />
    </FoldedForm>
  );
}

/** More time was asked for: yes or no, nothing between. */
export function ExtensionDecision({ asked, ...given }: Given & { asked: string }) {
  const { locale } = given;
  return (
    <ActForm {...given} name="extension">
      <p>{asked}</p>
      <p className="actions">
        <SubmitButton first locale={locale} name="granted" value="yes">
          {say(acts.grant, locale)}
        </SubmitButton>
        <SubmitButton locale={locale} name="granted" value="no">
          {say(acts.refuse, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}
