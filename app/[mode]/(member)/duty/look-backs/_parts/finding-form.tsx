import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { ChoiceRows } from "@/components/forms/choices";
import { FileInput } from "@/components/forms/file-input";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { type Locale, say } from "@/lib/core/i18n";
import { methodLabels, verdictTags } from "@/lib/look-back/copy";
import { type LookBackVerdict, methods, verdicts } from "@/lib/look-back/model";
import { resolutionLabels } from "@/lib/suggestion/copy";
import { concludeAction } from "../actions";
import { copy } from "../copy";

type Props = { place: FormPlace; closed: boolean; tomorrow: string };

/** What may be found: of what was closed, only that it holds or that it came back. */
function choicesFor(closed: boolean, locale: Locale) {
  const ofClosed: readonly LookBackVerdict[] = ["fulfilled", "relapsed"];
  return (closed ? ofClosed : verdicts).map((value) => ({
    value,
    label: say(verdictTags[value], locale),
    note: say(copy.notes[value], locale),
  }));
}

/** The finding with its evidence; what only some verdicts need comes last. */
export function FindingForm({ place, closed, tomorrow }: Props) {
  const { locale, target } = place;
  return (
    <ActForm {...place} name="finding" action={concludeAction}>
      <ChoiceRows
        name="verdict"
        legend={say(copy.verdict, locale)}
        choices={choicesFor(closed, locale)}
      />
      <TextArea
        name="finding"
        label={say(copy.finding, locale)}
        hint={say(copy.findingHint, locale)}
        maxLength={2000}
        keep={`finding-${target}`}
      />
      <FileInput
        name="files"
        label={say(copy.morePhotos, locale)}
        hint={say(copy.photosHint, locale)}
        multiple
        optional
      />
      <Select
        name="method"
        label={say(copy.method, locale)}
        options={methods.map((value) => ({ value, label: say(methodLabels[value], locale) }))}
      />
      {!closed && <Further locale={locale} tomorrow={tomorrow} />}
      <p>
        <SubmitButton first wide locale={locale}>
          {say(copy.conclude, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

function Further({ locale, tomorrow }: { locale: Locale; tomorrow: string }) {
  return (
    <>
      <TextInput
        name="newDueOn"
        type="date"
        min={tomorrow}
        label={say(copy.newDueOn, locale)}
        short
      />
      <TextArea name="basis" label={say(copy.basis, locale)} rows={2} maxLength={1000} />
      <Select
        name="changedTo"
        label={say(copy.changedTo, locale)}
        options={(["C", "D"] as const).map((value) => ({
          value,
          label: say(resolutionLabels[value], locale),
        }))}
        preset
      />
    </>
  );
}
