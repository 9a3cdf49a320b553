import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { type Locale, say } from "@/lib/core/i18n";
import type { DepartmentChoice } from "@/lib/place/queries";
import { proposerLabels } from "@/lib/suggestion/copy";
import { outcomeLabels } from "@/lib/suggestion/copy/outcome";
import { proposerKinds } from "@/lib/suggestion/model";
import { outcomes } from "@/lib/suggestion/model/outcome";
import { draftRows, rowName } from "@/lib/suggestion/rules/forms";
import { draftSuggestionAction } from "../actions";
import { copy } from "../copy";

type Props = {
  consultationRef: string;
  departments: readonly DepartmentChoice[];
  /** The department that was in the room: proposed as lead. */
  likely: string | undefined;
  place: FormPlace;
  first: boolean;
};

const more = draftRows.slice(1);

/** Up to three suggestions, put into the minutes together. */
export function DraftForm({ consultationRef, place, first, ...choices }: Props) {
  const { locale, refused } = place;
  const wasRefused = refused?.values?.form === "suggestion";
  return (
    <details open={first || wasRefused} className="mt-3">
      <summary className="btn even">{say(first ? copy.addFirst : copy.add, locale)}</summary>
      <div className="mt-3">
        <ActForm
          {...place}
          name="suggestion"
          action={draftSuggestionAction}
          hidden={{ consultation: consultationRef }}
        >
          <Fields row={1} locale={locale} {...choices} />
          <details
            open={more.some((row) => wasRefused && refused?.values?.[rowName("title", row)])}
          >
            <summary className="btn even">{say(copy.addMore, locale)}</summary>
            {more.map((row) => (
              <fieldset key={row} className="form mt-4 gap-4">
                <legend className="label">{say(copy.nth, locale, { n: row })}</legend>
                <Fields row={row} locale={locale} {...choices} />
              </fieldset>
            ))}
          </details>
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

type RowProps = Pick<Props, "departments" | "likely"> & { row: number; locale: Locale };

/** One suggestion: what is to be done, by whom the meeting would have it done, and who said it. */
function Fields({ row, departments, likely, locale }: RowProps) {
  return (
    <>
      <TextInput
        name={rowName("title", row)}
        label={say(copy.formTitle, locale)}
        hint={say(copy.titleHint, locale)}
        maxLength={40}
      />
      <TextArea
        name={rowName("body", row)}
        label={say(copy.body, locale)}
        hint={say(copy.bodyHint, locale)}
        maxLength={2000}
        rows={4}
      />
      <Select
        name={rowName("proposedDepartment", row)}
        label={say(copy.department, locale)}
        options={departments.map(({ code, name }) => ({ value: code, label: name }))}
        defaultValue={likely}
        optional
      />
      <Select
        name={rowName("proposer", row)}
        label={say(copy.proposer, locale)}
        options={proposerKinds.map((value) => ({
          value,
          label: say(proposerLabels[value], locale),
        }))}
        preset
      />
      <Whither row={row} locale={locale} />
    </>
  );
}

function Whither({ row, locale }: Pick<RowProps, "row" | "locale">) {
  return (
    <>
      <Select
        name={rowName("outcome", row)}
        label={say(copy.outcome, locale)}
        hint={say(copy.outcomeHint, locale)}
        options={outcomes.map((value) => ({ value, label: say(outcomeLabels[value], locale) }))}
        preset
      />
      <TextInput
        name={rowName("promisedOn", row)}
        type="date"
        label={say(copy.promisedOn, locale)}
        hint={say(copy.promisedOnHint, locale)}
        optional
      />
    </>
  );
}
