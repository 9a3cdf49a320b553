import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { buttonClass } from "@/components/ui/button-class";
import { roleLabels } from "@/lib/account/copy";
import type { GrantRow } from "@/lib/account/queries/grant";
import { type Locale, say } from "@/lib/core/i18n";
import { endGrantAction } from "../actions";
import { adminCopy as copy } from "../copy";

/** Opens in place, says what will happen, and only then offers the button; without JavaScript too. */
export function EndGrant({ grant, locale }: { grant: GrantRow; locale: Locale }) {
  const what = { name: grant.name, role: say(roleLabels[grant.role], locale) };
  return (
    <details name="end" className="-mt-2">
      <summary className={buttonClass({ small: true, plain: true })}>
        {say(copy.end, locale)}
        <span className="vh">{what.name}</span>
      </summary>
      <FormStateForm
        action={endGrantAction}
        permalink="/admin"
        prefix={`end-${grant.id}`}
        locale={locale}
        label={say(copy.endTitle, locale)}
        className="grid gap-2 mt-2"
      >
        <p>{say(copy.endWhat, locale, what)}</p>
        <input type="hidden" name="grant" value={grant.id} />
        <div>
          <SubmitButton small even locale={locale}>
            {say(copy.endNow, locale)}
          </SubmitButton>
        </div>
      </FormStateForm>
    </details>
  );
}
