import { ActForm } from "@/components/complaint/act-form";
import { official } from "@/components/complaint/copy";
import type { Given } from "@/components/complaint/official-forms";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { contactLabels } from "@/lib/complaint/copy";
import { contacts } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";
import { ReplySteps } from "./reply-steps";

export type TemplateChoice = { readonly id: string; readonly name: string };
type Choices = { templates: readonly TemplateChoice[]; locale: Locale };
type Props = Given & {
  open?: boolean;
  waits?: boolean;
  templates?: readonly TemplateChoice[];
};

/** A wording to begin from; pressed with none chosen, the button goes on to the preview. */
function TemplatePicker({ templates, locale }: Choices) {
  if (templates.length === 0) return null;
  const none = { value: "", label: say(official.templateNone, locale) };
  const each = templates.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="grid gap-2">
      <Select
        preset
        name="templateChoice"
        label={say(official.template, locale)}
        hint={say(official.templateHint, locale)}
        options={[none, ...each]}
      />
      <p>
        <SubmitButton small name="step" value="template" locale={locale}>
          {say(official.templateUse, locale)}
        </SubmitButton>
      </p>
    </div>
  );
}

/** The answer to the reporter: written, seen as they will see it, and then published. */
export function ReplyForm({ open, waits, templates = [], ...given }: Props) {
  const { locale, refused, target } = given;
  const ways = contacts.map((way) => ({ value: way, label: say(contactLabels[way], locale) }));
  return (
    <details className="open:w-full" open={open || refused?.values?.form === "reply"}>
      <summary className="btn even">{say(official.reply, locale)}</summary>
      <div className="mt-3">
        <ActForm {...given} name="reply">
          <ReplySteps ways={Object.fromEntries(ways.map(({ value, label }) => [value, label]))}>
            <Select name="contact" label={say(official.replyContact, locale)} options={ways} />
            <TextInput
              name="notContacted"
              label={say(official.notContacted, locale)}
              optional
              maxLength={500}
            />
            {waits && (
              <TextInput name="notWaited" label={say(official.notWaited, locale)} maxLength={500} />
            )}
            <TemplatePicker templates={templates} locale={locale} />
            <TextArea
              name="text"
              label={say(official.replyText, locale)}
              hint={say(official.replyHint, locale)}
              rows={6}
              maxLength={2000}
              keep={`complaint-reply-${target}`}
            />
          </ReplySteps>
        </ActForm>
      </div>
    </details>
  );
}
