import type { Metadata } from "next";
import { ChoiceRows } from "@/components/forms/choices";
import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { PageTitle } from "@/components/ui/page-title";
import { type Locale, say } from "@/lib/core/i18n";
import { requestLabels } from "@/lib/privacy/copy";
import { askCopy as copy } from "@/lib/privacy/copy/request";
import { answeredKinds } from "@/lib/privacy/model/request";
import { answerDays } from "@/lib/privacy/queries/requests";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import type { FormState } from "@/lib/web/form-state";
import { parseMode } from "@/lib/web/mode";
import { askAction } from "./actions";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ kind?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** Asks the protection officer for what cannot be done here at once. */
export default async function AskPage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  await requirePerson("/my/data/ask");
  const [refused, asked, days] = await Promise.all([refusedBefore(), searchParams, answerDays()]);
  const lead = say(copy.lead, locale, { n: days });
  const kind = answeredKinds.find((each) => each === asked.kind);
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={lead}>
        <p className="soft mt-2">{lead}</p>
      </PageTitle>
      <AskForm kind={kind} refused={refused} locale={locale} />
    </main>
  );
}

type FormProps = { kind?: string; refused?: FormState; locale: Locale };

function AskForm({ kind, refused, locale }: FormProps) {
  return (
    <FormStateForm
      action={askAction}
      permalink="/my/data/ask"
      refused={refused}
      className="form mt-4"
      label={say(copy.title, locale)}
      locale={locale}
    >
      <ChoiceRows
        name="kind"
        legend={say(copy.kind, locale)}
        defaultValue={kind}
        choices={answeredKinds.map((value) => ({
          value,
          label: say(requestLabels[value], locale),
        }))}
      />
      <TextArea
        name="text"
        label={say(copy.text, locale)}
        hint={say(copy.textHint, locale)}
        maxLength={1000}
      />
      <TextInput
        name="about"
        label={say(copy.about, locale)}
        hint={say(copy.aboutHint, locale)}
        optional
        autoComplete="off"
      />
      <p className="actions">
        <SubmitButton first locale={locale}>
          {say(copy.send, locale)}
        </SubmitButton>
      </p>
    </FormStateForm>
  );
}
