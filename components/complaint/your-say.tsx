import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { satisfactionLabels, solvedLabels } from "@/lib/complaint/copy";
import { satisfactions, solvedAnswers } from "@/lib/complaint/model";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { ActForm, type FormPlace } from "./act-form";
import { acts } from "./copy";

/** Three equal buttons, no default, no stars, no colours; then what one wants to add. */
export function YourSay({
  action,
  hidden,
  ...place
}: FormPlace & { action: FormAction; hidden?: Readonly<Record<string, string>> }) {
  const { locale } = place;
  return (
    <section className="sheet pad" aria-labelledby="your-say">
      <h2 id="your-say">{say(acts.solvedTitle, locale)}</h2>
      <ActForm name="say" action={action} hidden={hidden} {...place}>
        <fieldset className="mt-3">
          <legend className="meta">{say(acts.satisfaction, locale)}</legend>
          <div className="mt-1 flex flex-wrap gap-x-5">
            {satisfactions.map((value) => (
              <label key={value} className="check">
                <input type="radio" name="satisfaction" value={value} />
                <span>{say(satisfactionLabels[value], locale)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <TextArea name="comment" label={say(acts.comment, locale)} maxLength={2000} rows={2} />
        <div className="answers">
          {solvedAnswers.map((value) => (
            <SubmitButton key={value} locale={locale} name="solved" value={value}>
              {say(solvedLabels[value], locale)}
            </SubmitButton>
          ))}
        </div>
        <p className="meta">{say(acts.solvedNote, locale)}</p>
      </ActForm>
    </section>
  );
}
