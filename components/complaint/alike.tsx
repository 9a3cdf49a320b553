import { SubmitButton } from "@/components/forms/submit-button";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { ActForm, type FormPlace } from "./act-form";
import { official } from "./copy";

type Like = { readonly ref: string; readonly title: string; readonly likeness: number };

/** The likeliest same ones with their likeness; whether it is the same, a person decides. */
export function Alike({
  alike,
  action,
  ...place
}: FormPlace & { alike: readonly Like[]; action: FormAction }) {
  const { locale } = place;
  if (alike.length === 0) return null;
  return (
    <div className="washed">
      <h3 className="flex items-center gap-2">
        <Icon name="merge" />
        {say(official.alike, locale)}
      </h3>
      <ActForm {...place} name="merge" action={action}>
        <ul>
          {alike.map((like, index) => (
            <li key={like.ref} className="between">
              <label className="check min-w-0 flex-1">
                <input type="radio" name="into" value={like.ref} defaultChecked={index === 0} />
                <span>{like.title}</span>
              </label>
              <b className="fig">{like.likeness.toFixed(2)}</b>
            </li>
          ))}
        </ul>
        <p className="meta">{say(official.alikeNote, locale)}</p>
        <p>
          <SubmitButton even small locale={locale}>
            {say(official.mergeButton, locale)}{" "}
            <kbd data-key="m" className="only-wide">
              M
            </kbd>
          </SubmitButton>
        </p>
      </ActForm>
    </div>
  );
}
