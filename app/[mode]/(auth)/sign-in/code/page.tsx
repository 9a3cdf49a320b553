import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { LinkButton } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { isDemonstrationPhone } from "@/lib/account/rules/demonstration";
import { maskPhone } from "@/lib/account/rules/mask";
import { env } from "@/lib/core/env";
import { say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";
import { pendingPhone } from "@/lib/web/pending-phone";
import { onwardQuery, safePath } from "@/lib/web/safe-path";
import { enterCodeAction } from "../actions";
import { signInCopy as copy } from "../copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ next?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.codeTitle, parseMode((await params).mode).locale) };
}

export default async function CodePage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const asked = (await searchParams).next;
  const next = safePath(Array.isArray(asked) ? asked[0] : asked, "");
  const query = onwardQuery(next);
  const phone = await pendingPhone();
  if (!phone) redirect(`/sign-in${query}`);
  const isShown = env().DEMO && isDemonstrationPhone(phone);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page sections">
      <header>
        <h1>{say(copy.codeTitle, locale)}</h1>
        <p className="soft mt-2">{say(copy.sentTo, locale, { phone: maskPhone(phone) })}</p>
      </header>
      <Sheet>
        <FormStateForm action={enterCodeAction} permalink={`/sign-in/code${query}`} locale={locale}>
          <input type="hidden" name="next" value={next} />
          <TextInput
            name="code"
            short
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            label={say(copy.code, locale)}
            hint={isShown ? say(copy.demoCode, locale) : undefined}
          />
          <SubmitButton first wide name="act" value="enter" locale={locale}>
            {say(copy.signIn, locale)}
          </SubmitButton>
          <div>
            <p className="soft">
              <b>{say(copy.notArrived, locale)}</b> {say(copy.notArrivedHint, locale)}
            </p>
            <p className="actions mt-2">
              <SubmitButton small name="act" value="again" locale={locale}>
                {say(copy.again, locale)}
              </SubmitButton>
              <LinkButton small plain href={`/sign-in${query}`}>
                {say(copy.otherPhone, locale)}
              </LinkButton>
            </p>
          </div>
        </FormStateForm>
      </Sheet>
    </main>
  );
}
