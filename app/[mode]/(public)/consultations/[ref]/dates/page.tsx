import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { hours } from "@/components/consultation/consultation-rows";
import { DatePollOptions } from "@/components/consultation/date-poll-options";
import { RadioLine } from "@/components/forms/radio-line";
import { SubmitButton } from "@/components/forms/submit-button";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section-head";
import { dateAnswerLabels } from "@/lib/consultation/copy/date-poll";
import { dateAnswers } from "@/lib/consultation/model/date-poll";
import { type DatePollView, getDatePoll } from "@/lib/consultation/queries/date-poll";
import { now } from "@/lib/core/clock";
import { clockTime, longDate, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { answerDatesAction } from "./actions";
import { datesCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** Everybody who is invited says of each date whether they can; plain forms, no script needed. */
export default async function DatesPage({ params }: Props) {
  const { mode: segment, ref } = await params;
  const mode = parseMode(segment);
  const { locale } = mode;
  const page = `/consultations/${ref}/dates`;
  const person = await requirePerson(page);
  const found = await getDatePoll(person.actor, ref, now());
  if (!found) notFound();
  const { poll } = found;
  const place = { target: found.ref, page, locale, refused: await refusedBefore() };
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page sections">
      <PageTitle mode={mode} title={say(copy.title, locale)} spoken={found.title}>
        <p className="lead mt-2">{found.title}</p>
        <p className="meta">{found.venue}</p>
      </PageTitle>
      {!poll && <p className="soft">{say(copy.none, locale)}</p>}
      {poll?.open && found.mayAnswer && <AnswerForm poll={poll} place={place} />}
      {poll && !poll.open && <Notice>{say(copy.closed, locale)}</Notice>}
      {poll && (
        <Section id="so-far" title={say(copy.soFar, locale, { n: poll.people })}>
          <DatePollOptions options={poll.options} locale={locale} />
        </Section>
      )}
    </main>
  );
}

type FormProps = { poll: NonNullable<DatePollView["poll"]>; place: FormPlace };

function AnswerForm({ poll, place }: FormProps) {
  const { locale } = place;
  const when = `${longDate(poll.closesAt, locale)} ${clockTime(poll.closesAt)}`;
  const answered = poll.options.some((each) => each.mine !== null);
  const options = dateAnswers.map((value) => ({
    value,
    label: say(dateAnswerLabels[value], locale),
  }));
  return (
    <>
      <Notice icon="clock">{say(copy.closes, locale, { when })}</Notice>
      {answered && <p className="soft">{say(copy.answered, locale)}</p>}
      <ActForm {...place} name="dates" action={answerDatesAction}>
        {poll.options.map((option) => (
          <RadioLine
            key={option.id}
            name={`answer-${option.id}`}
            legend={`${longDate(option.startsAt, locale)} ${hours(option)}`}
            defaultValue={option.mine ?? undefined}
            options={options}
          />
        ))}
        <SubmitButton first wide locale={locale}>
          {say(copy.send, locale)}
        </SubmitButton>
      </ActForm>
    </>
  );
}
