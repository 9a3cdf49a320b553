import { ActForm } from "@/components/complaint/act-form";
import { CheckboxList } from "@/components/forms/checkbox-list";
import { SubmitButton } from "@/components/forms/submit-button";
import { type Locale, say } from "@/lib/core/i18n";
import type { PickedForLot } from "@/lib/suggestion/queries/lot";
import type { FormState } from "@/lib/web/form-state";
import { optionsOf } from "../../_parts/options";
import { joinAction } from "../../actions";
import { copy } from "../../copy";

type Props = {
  group: string;
  rows: readonly PickedForLot[];
  page: string;
  refused?: FormState;
  locale: Locale;
};

/** More of the department's suggestions about the same matter. */
export function JoinForm({ group, rows, page, refused, locale }: Props) {
  if (rows.length === 0) return null;
  return (
    <details className="mt-3" open={refused?.values?.form === "join"}>
      <summary className="btn even">{say(copy.join, locale)}</summary>
      <div className="mt-3">
        <ActForm
          {...{ page, refused, locale }}
          target={group}
          name="join"
          action={joinAction}
          hidden={{ group }}
        >
          <CheckboxList
            name="refs"
            legend={say(copy.which, locale)}
            options={optionsOf(rows, locale)}
          />
          <p>
            <SubmitButton locale={locale}>{say(copy.joinButton, locale)}</SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}
