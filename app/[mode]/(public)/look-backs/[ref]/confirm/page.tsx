import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm } from "@/components/complaint/act-form";
import { ChoiceRows } from "@/components/forms/choices";
import { SubmitButton } from "@/components/forms/submit-button";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { solvedLabels } from "@/lib/complaint/copy";
import { solvedAnswer } from "@/lib/complaint/model";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { getConfirmSeat, getPublishedQuestion } from "@/lib/look-back/queries/confirm-seat";
import { currentActor } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import type { FormState } from "@/lib/web/form-state";
import { parseMode } from "@/lib/web/mode";
import { lastProven } from "@/lib/web/proof";
import { confirmAction } from "./actions";
import { copy } from "./copy";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

type FormProps = { target: string; locale: Locale; refused: FormState | undefined };

function Question({ target, locale, refused }: FormProps) {
  const page = `/look-backs/${target}/confirm`;
  return (
    <ActForm {...{ target, page, locale, refused }} name="confirm" action={confirmAction}>
      <ChoiceRows
        name="solved"
        legend={say(copy.solved, locale)}
        hint={say(copy.note, locale)}
        choices={solvedAnswer.options.map((value) => ({
          value,
          label: say(solvedLabels[value], locale),
        }))}
      />
      <p>
        <SubmitButton first wide locale={locale}>
          {say(copy.send, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

type Asked = NonNullable<Awaited<ReturnType<typeof getPublishedQuestion>>>;

function About({ question, locale }: { question: Asked; locale: Locale }) {
  return (
    <div>
      <h2>{question.title}</h2>
      {question.promise && (
        <p>
          <b>{say(copy.promise, locale)}</b> {question.promise}
        </p>
      )}
    </div>
  );
}

function NotYours({ target, locale }: { target: string; locale: Locale }) {
  const next = encodeURIComponent(`/look-backs/${target}/confirm`);
  return (
    <>
      <p>{say(copy.notYours, locale)}</p>
      <p className="actions">
        <LinkButton href={`/sign-in?next=${next}`}>{say(copy.signIn, locale)}</LinkButton>
        <LinkButton href="/track">{say(copy.track, locale)}</LinkButton>
      </p>
    </>
  );
}

/** A resident of the place says on their own phone how it is, while a member looks. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const at = now();
  const [question, person, proven, { done }] = await Promise.all([
    getPublishedQuestion(ref),
    currentActor(),
    lastProven(),
    searchParams,
  ]);
  if (!question) notFound();
  const seat =
    (await getConfirmSeat(person, ref, at)) ?? (proven && (await getConfirmSeat(proven, ref, at)));
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={question.title}>
        <p className="soft">{say(copy.lead, locale)}</p>
      </PageTitle>
      <div className="grid gap-4">
        <About question={question} locale={locale} />
        {done && (
          <Notice kind="done" icon="circle-check" status>
            {say(copy.thanks, locale)}
          </Notice>
        )}
        {seat?.said && !done && <p>{say(copy.said, locale)}</p>}
        {seat && !seat.said && (
          <Question target={ref} locale={locale} refused={await refusedBefore()} />
        )}
        {!seat && <NotYours target={ref} locale={locale} />}
        <p>
          <LinkButton href={`/trace/${question.ref}`} icon="route">
            {say(copy.chain, locale)}
          </LinkButton>
        </p>
      </div>
    </main>
  );
}
