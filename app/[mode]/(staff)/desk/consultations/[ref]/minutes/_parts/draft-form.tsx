import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { type Locale, say } from "@/lib/core/i18n";
import type { DepartmentChoice } from "@/lib/place/queries";
import { proposerLabels } from "@/lib/suggestion/copy";
import { proposerKinds } from "@/lib/suggestion/model";
import { draftSuggestionAction } from "../actions";
import { copy } from "../copy";

type Props = {
  consultationRef: string;
  departments: readonly DepartmentChoice[];
  place: FormPlace;
  first: boolean;
};

/** One suggestion: what is to be done, by whom the meeting would have it done, and who said it. */
export function DraftForm({ consultationRef, departments, place, first }: Props) {
  const { locale, refused } = place;
  return (
    <details open={first || refused?.values?.form === "suggestion"} className="mt-3">
      <summary className="btn even">{say(first ? copy.addFirst : copy.add, locale)}</summary>
      <div className="mt-3">
        <ActForm
          {...place}
          name="suggestion"
          action={draftSuggestionAction}
          hidden={{ consultation: consultationRef }}
        >
          <TextInput
            name="title"
            label={say(copy.formTitle, locale)}
            hint={say(copy.titleHint, locale)}
            maxLength={40}
          />
          <TextArea
            name="body"
            label={say(copy.body, locale)}
            hint={say(copy.bodyHint, locale)}
            maxLength={2000}
            rows={4}
          />
          <Whose departments={departments} locale={locale} />
          <p>
            <SubmitButton first locale={locale}>
              {say(copy.save, locale)}
            </SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}

function Whose({ departments, locale }: Pick<Props, "departments"> & { locale: Locale }) {
  return (
    <>
      <Select
        name="proposedDepartment"
        label={say(copy.department, locale)}
        options={departments.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      <Select
        name="proposer"
        label={say(copy.proposer, locale)}
        options={proposerKinds.map((value) => ({
          value,
          label: say(proposerLabels[value], locale),
        }))}
        preset
      />
    </>
  );
}
