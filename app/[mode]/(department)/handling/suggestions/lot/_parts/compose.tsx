import { FormStateForm } from "@/components/forms/form-state-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { ReplyFields, type ReplyStart } from "@/components/suggestion/reply-fields";
import { Button } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { prepareLotAction } from "../actions";
import { copy } from "../copy";
import { lotPath } from "./asked";

type Template = { readonly id: string; readonly name: string; readonly text: string };

type Props = {
  refs: readonly string[];
  templates: readonly Template[];
  chosen?: Template;
  /** The lot that is written anew, and what it said. */
  replaces?: string;
  start?: ReplyStart;
  page: string;
  today: string;
  refused?: FormState;
  locale: Locale;
};

function TemplateForm({ refs, templates, chosen, locale }: Props) {
  if (templates.length === 0) return null;
  const none = { value: "", label: say(copy.noTemplate, locale) };
  return (
    <form action={lotPath} method="get" className="form max-w-form gap-3">
      {refs.map((ref) => (
        <input key={ref} type="hidden" name="ref" value={ref} />
      ))}
      <Select
        name="template"
        label={say(copy.template, locale)}
        options={[none, ...templates.map(({ id, name }) => ({ value: id, label: name }))]}
        defaultValue={chosen?.id}
        preset
      />
      <p>
        <Button type="submit" even>
          {say(copy.useTemplate, locale)}
        </Button>
      </p>
    </form>
  );
}

/** One text for all of them: from a wording of the department or written here. */
export function Compose(props: Props) {
  const { refs, chosen, replaces, start, page, today, refused, locale } = props;
  return (
    <>
      <TemplateForm {...props} />
      <FormStateForm
        // Another wording is another form: what it starts from is not what was typed before.
        key={chosen?.id ?? ""}
        action={prepareLotAction}
        permalink={page}
        locale={locale}
        refused={refused}
        className="form mt-4 max-w-form gap-4"
      >
        <input type="hidden" name="page" value={page} />
        <input type="hidden" name="replaces" value={replaces ?? ""} />
        {refs.map((ref) => (
          <input key={ref} type="hidden" name="refs" value={ref} />
        ))}
        <ReplyFields
          today={today}
          bodyHint={say(copy.bodyHint, locale)}
          start={chosen ? { ...start, body: chosen.text } : start}
          locale={locale}
        />
        <p>
          <SubmitButton first locale={locale}>
            {say(copy.look, locale)}
          </SubmitButton>
        </p>
      </FormStateForm>
    </>
  );
}
