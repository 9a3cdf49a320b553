import { SubmitButton } from "@/components/forms/submit-button";
import { solvedLabels } from "@/lib/complaint/copy";
import { solvedAnswers } from "@/lib/complaint/model";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { ActForm, type FormPlace } from "./act-form";
import { acts } from "./copy";
import { SayFields } from "./say-fields";

/** Three equal buttons, no default, no stars, no colours; before them what one may add. */
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
        <SayFields locale={locale} />
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
