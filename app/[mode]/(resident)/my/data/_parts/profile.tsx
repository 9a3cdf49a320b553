import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { LinkButton } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { dataCopy as copy, profileTexts } from "@/lib/privacy/copy";
import type { MyData } from "@/lib/privacy/queries/my-data";
import type { FormState } from "@/lib/web/form-state";
import { correctNameAction, correctPhoneAction, newPhoneAction } from "../actions";

type Props = {
  data: MyData;
  /** Whether the whole number was asked for. */
  uncovered: boolean;
  /** The masked new number that waits for its code. */
  waiting: string | null;
  refused?: FormState;
  locale: Locale;
};
const permalink = "/my/data";

function Value({ of, value, locale }: ValueProps) {
  const { basis, until } = profileTexts[of];
  const line = { basis: say(basis, locale), until: say(until, locale) };
  return (
    <>
      {value ?? say(copy.none, locale)}
      <span className="meta block">{say(copy.line, locale, line)}</span>
    </>
  );
}
type ValueProps = { of: keyof typeof profileTexts; value: string | null; locale: Locale };

function NameForm({ data, refused, locale }: Pick<Props, "data" | "refused" | "locale">) {
  return (
    <details className="mt-3" open={refused !== undefined}>
      <summary>{say(copy.correctName, locale)}</summary>
      <FormStateForm
        action={correctNameAction}
        permalink={permalink}
        prefix="name"
        refused={refused}
        label={say(copy.correctName, locale)}
        locale={locale}
      >
        <TextInput
          name="name"
          autoComplete="name"
          label={say(copy.nameField, locale)}
          defaultValue={data.name}
        />
        <p className="actions">
          <SubmitButton locale={locale}>{say(copy.save, locale)}</SubmitButton>
        </p>
      </FormStateForm>
    </details>
  );
}

type CodeProps = { waiting: string; refused?: FormState; locale: Locale };

function NewPhoneCode({ waiting, refused, locale }: CodeProps) {
  return (
    <FormStateForm
      action={correctPhoneAction}
      permalink={permalink}
      prefix="code"
      refused={refused}
      label={say(copy.confirmPhone, locale)}
      locale={locale}
    >
      <Notice kind="done" icon="message-square-text" status>
        {say(copy.codeSent, locale, { phone: waiting })}
      </Notice>
      <TextInput
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        short
        label={say(copy.codeField, locale)}
      />
      <p className="actions">
        <SubmitButton first locale={locale}>
          {say(copy.confirmPhone, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}

function PhoneForms({ waiting, refused, locale }: Pick<Props, "waiting" | "refused" | "locale">) {
  const of = (name: string) => (refused?.values && name in refused.values ? refused : undefined);
  return (
    <details className="mt-3" open={waiting !== null || of("phone") !== undefined}>
      <summary>{say(copy.correctPhone, locale)}</summary>
      <FormStateForm
        action={newPhoneAction}
        permalink={permalink}
        prefix="phone"
        refused={of("phone")}
        label={say(copy.correctPhone, locale)}
        locale={locale}
      >
        <TextInput
          name="phone"
          inputMode="tel"
          autoComplete="tel"
          short
          label={say(copy.phoneField, locale)}
        />
        <p className="actions">
          <SubmitButton locale={locale}>{say(copy.sendCode, locale)}</SubmitButton>
        </p>
      </FormStateForm>
      {waiting && <NewPhoneCode waiting={waiting} refused={of("code")} locale={locale} />}
    </details>
  );
}

/** Name, phone, mailbox: each with its basis, and how to correct it. */
export function Profile({ data, uncovered, waiting, refused, locale }: Props) {
  const { phone, name, mail } = data;
  const shown = phone && (uncovered ? phone.plain : phone.masked);
  const isName = refused?.values && "name" in refused.values;
  return (
    <>
      <DefinitionList
        ruled
        items={[
          {
            term: say(profileTexts.name.name, locale),
            value: <Value of="name" value={name} locale={locale} />,
          },
          {
            term: say(profileTexts.phone.name, locale),
            value: <Value of="phone" value={shown} locale={locale} />,
          },
          {
            term: say(profileTexts.mail.name, locale),
            value: <Value of="mail" value={mail} locale={locale} />,
          },
        ]}
      />
      <p className="meta mt-2">
        {say(copy.since, locale, { date: longDate(data.since, locale) })} ·{" "}
        {say(copy.toMail, locale)}
      </p>
      {phone && (
        <p className="actions mt-3">
          <LinkButton small plain href={uncovered ? permalink : `${permalink}?phone=shown`}>
            {say(uncovered ? copy.hidePhone : copy.showPhone, locale)}
          </LinkButton>
        </p>
      )}
      <NameForm data={data} refused={isName ? refused : undefined} locale={locale} />
      <PhoneForms waiting={waiting} refused={refused} locale={locale} />
    </>
  );
}
