import { ChoiceRows } from "@/components/forms/choices";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { acts } from "@/components/suggestion/copy";
import { type Locale, say } from "@/lib/core/i18n";
import { resolutionLabels } from "@/lib/suggestion/copy";
import { resolutions } from "@/lib/suggestion/model";
import type { AnswerClassRow } from "@/lib/suggestion/queries/answer-classes";
import type { FormState } from "@/lib/web/form-state";
import { listHref } from "@/lib/web/list-params";
import { endClassAction, keepClassAction } from "../actions";
import { copy } from "../copy";

type Props = {
  scope: string;
  /** The class that is changed; without one, another is added. */
  of?: AnswerClassRow;
  refused?: FormState;
  locale: Locale;
};

function Hidden({ scope, of }: Props) {
  const fields = { scope, version: String(of?.version ?? 0), edited: of?.code ?? "" };
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {of && <input type="hidden" name="code" value={of.code} />}
    </>
  );
}

function Fields({ of, locale }: Props) {
  return (
    <>
      {!of && (
        <TextInput
          short
          name="code"
          maxLength={8}
          label={say(copy.code, locale)}
          hint={say(copy.codeHint, locale)}
        />
      )}
      <TextInput
        name="name"
        maxLength={20}
        label={say(copy.name, locale)}
        defaultValue={of?.name}
      />
      <TextInput
        name="nameEn"
        maxLength={60}
        label={say(copy.nameEn, locale)}
        defaultValue={of?.nameEn}
      />
      <ChoiceRows
        name="means"
        legend={say(copy.means, locale)}
        defaultValue={of?.means}
        choices={resolutions.map((value) => ({
          value,
          label: say(resolutionLabels[value], locale),
          note: say(acts.resolutionNotes[value], locale),
        }))}
      />
    </>
  );
}

/** Adds a class or changes one; what is in use can be offered no longer. */
export function ClassForm(props: Props) {
  const { of, refused, locale } = props;
  const page = listHref("/desk/settings/answers", { code: of?.code });
  return (
    <div className="grid max-w-form gap-4">
      <FormStateForm
        action={keepClassAction}
        permalink={page}
        refused={refused}
        prefix="keep"
        locale={locale}
      >
        <Hidden {...props} />
        <Fields {...props} />
        <p>
          <SubmitButton first locale={locale}>
            {say(copy.keep, locale)}
          </SubmitButton>
        </p>
      </FormStateForm>
      {of && !of.retired && (
        <FormStateForm action={endClassAction} permalink={page} prefix="end" locale={locale}>
          <Hidden {...props} />
          <p className="meta">{say(copy.endNote, locale)}</p>
          <p>
            <SubmitButton even locale={locale}>
              {say(copy.end, locale)}
            </SubmitButton>
          </p>
        </FormStateForm>
      )}
    </div>
  );
}
