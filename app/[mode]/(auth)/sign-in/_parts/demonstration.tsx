import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Section } from "@/components/ui/section-head";
import { demonstrationAccounts } from "@/lib/account/rules/demonstration";
import { type Locale, say } from "@/lib/core/i18n";
import { onwardQuery } from "@/lib/web/safe-path";
import { demonstrationAction } from "../actions";
import { signInCopy as copy } from "../copy";

/** Every account of the demonstration as one button: phone and code are filled in by the tap. */
export function Demonstration({ next, locale }: { next: string; locale: Locale }) {
  return (
    <Section id="demonstration" title={say(copy.demoTitle, locale)}>
      <p className="soft">{say(copy.demoHint, locale)}</p>
      <FormStateForm
        action={demonstrationAction}
        permalink={`/sign-in${onwardQuery(next)}`}
        prefix="demo"
        locale={locale}
        label={say(copy.demoTitle, locale)}
        className="grid gap-5 mt-4"
      >
        <input type="hidden" name="next" value={next} />
        {demonstrationAccounts.map((group) => (
          <div key={group.title.en}>
            <h3>{say(group.title, locale)}</h3>
            <p className="actions mt-2">
              {group.list.map(({ phone, who }) => (
                <SubmitButton key={phone} name="phone" value={phone} small even locale={locale}>
                  {say(who, locale)} <span className="meta">{phone.slice(-3)}</span>
                </SubmitButton>
              ))}
            </p>
          </div>
        ))}
      </FormStateForm>
    </Section>
  );
}
