import { CheckboxList } from "@/components/forms/checkbox-list";
import { ChoiceRows } from "@/components/forms/choices";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { type Locale, locales, say } from "@/lib/core/i18n";
import {
  channelLabels,
  choiceLabels,
  settingsCopy as copy,
  languageLabels,
  paceLabels,
} from "@/lib/notification/copy/settings";
import { type ChoiceKind, channels, paces } from "@/lib/notification/model/choice";
import type { NoticeSettings } from "@/lib/notification/queries/settings";
import type { FormState } from "@/lib/web/form-state";
import { chooseAction } from "../actions";

const order = [
  "asked",
  "progress",
  "deadline",
  "consultation",
  "followed",
] as const satisfies readonly ChoiceKind[];

type Props = { settings: NoticeSettings; refused?: FormState; locale: Locale };

/** One row a kind, one box a channel: the same rows at every size and without a script. */
export function ChoiceForm({ settings, refused, locale }: Props) {
  const options = channels.map((value) => ({ value, label: say(channelLabels[value], locale) }));
  return (
    <FormStateForm
      action={chooseAction}
      permalink="/my/notices/settings"
      refused={refused}
      prefix="choice"
      className="form mt-4"
      label={say(copy.what, locale)}
      locale={locale}
    >
      {order.map((kind) => (
        <CheckboxList
          key={kind}
          name={kind}
          legend={say(choiceLabels[kind].name, locale)}
          hint={say(choiceLabels[kind].hint, locale)}
          options={options}
          defaultValues={settings.wanted[kind]}
        />
      ))}
      <HowOften settings={settings} locale={locale} />
      <p className="actions">
        <SubmitButton first locale={locale}>
          {say(copy.save, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}

/** At what pace, and in which language. */
function HowOften({ settings, locale }: Omit<Props, "refused">) {
  return (
    <>
      <ChoiceRows
        name="pace"
        legend={say(copy.pace, locale)}
        defaultValue={settings.pace}
        choices={paces.map((value) => ({
          value,
          label: say(paceLabels[value].name, locale),
          note: say(paceLabels[value].note, locale),
        }))}
      />
      <ChoiceRows
        name="locale"
        legend={say(copy.language, locale)}
        defaultValue={settings.locale ?? locale}
        choices={locales.map((value) => ({ value, label: say(languageLabels[value], locale) }))}
      />
    </>
  );
}
