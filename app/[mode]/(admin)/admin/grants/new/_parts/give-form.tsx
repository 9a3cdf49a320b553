import { Checkbox } from "@/components/forms/checkbox";
import { FormStateForm } from "@/components/forms/form-state-form";
import { type Option, type OptionGroup, Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { roleLabels } from "@/lib/account/copy";
import { givenRoles } from "@/lib/account/model";
import type { Day } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { giveCopy as copy } from "../../../copy";
import { giveGrantAction } from "../actions";

type Props = {
  areas: readonly Option[];
  affiliations: readonly OptionGroup[];
  today: Day;
  locale: Locale;
};

export function GiveForm(props: Props) {
  const { locale } = props;
  return (
    <FormStateForm action={giveGrantAction} permalink="/admin/grants/new" locale={locale}>
      <Who locale={locale} />
      <What {...props} />
      <When {...props} />
      <Checkbox name="checked">{say(copy.checked, locale)}</Checkbox>
      <div>
        <SubmitButton first locale={locale}>
          {say(copy.submit, locale)}
        </SubmitButton>
      </div>
    </FormStateForm>
  );
}

function Who({ locale }: { locale: Locale }) {
  return (
    <>
      <TextInput
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="off"
        short
        label={say(copy.phone, locale)}
        hint={say(copy.phoneHint, locale)}
      />
      <TextInput
        name="name"
        optional
        autoComplete="off"
        short
        maxLength={40}
        label={say(copy.name, locale)}
        hint={say(copy.nameHint, locale)}
      />
    </>
  );
}

function What({ areas, affiliations, locale }: Props) {
  const roles = givenRoles.map((role) => ({ value: role, label: say(roleLabels[role], locale) }));
  return (
    <>
      <Select name="role" short label={say(copy.role, locale)} options={roles} />
      <Select name="scope" short preset label={say(copy.scope, locale)} options={areas} />
      <Select
        name="affiliation"
        optional
        preset
        label={say(copy.affiliation, locale)}
        hint={say(copy.affiliationHint, locale)}
        options={[{ value: "", label: say(copy.everywhere, locale) }, ...affiliations]}
      />
    </>
  );
}

function When({ today, locale }: Props) {
  return (
    <>
      <TextInput
        name="fromDay"
        type="date"
        short
        defaultValue={today}
        label={say(copy.fromDay, locale)}
      />
      <TextInput
        name="toDay"
        type="date"
        short
        optional
        label={say(copy.toDay, locale)}
        hint={say(copy.toDayHint, locale)}
      />
    </>
  );
}
