import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { Meta } from "@/components/ui/meta";
import { Section } from "@/components/ui/section-head";
import { capacityLabels } from "@/lib/consultation/copy";
import type { LiveQuestionView, LiveState, MyLive } from "@/lib/consultation/model/live-state";
import { say } from "@/lib/core/i18n";
import { askAction, supportAction, unsupportAction } from "../actions";
import { liveCopy as copy } from "../copy";

type Props = { state: LiveState; mine: MyLive; place: FormPlace };

export function Questions({ state, mine, place }: Props) {
  const { locale } = place;
  const isOpen = state.status === "in-session" && mine.isPerson;
  return (
    <Section
      id="questions"
      title={say(copy.questions, locale)}
      aside={say(copy.questionsNote, locale)}
    >
      {state.questions.length === 0 && (
        <p className="soft py-3">{say(isOpen ? copy.noQuestions : copy.noQuestionsYet, locale)}</p>
      )}
      <ol className="rows">
        {state.questions.map((question) => (
          <li key={question.id}>
            <OneQuestion question={question} isOpen={isOpen} mine={mine} place={place} />
          </li>
        ))}
      </ol>
      {isOpen && <Ask place={place} />}
    </Section>
  );
}

type OneProps = { question: LiveQuestionView; isOpen: boolean; mine: MyLive; place: FormPlace };

function OneQuestion({ question, isOpen, mine, place }: OneProps) {
  const { locale } = place;
  if (question.status === "hidden") {
    return <p className="soft py-3">{say(copy.hidden, locale, { why: question.note ?? "" })}</p>;
  }
  const isOwn = mine.questions.includes(question.id);
  const parts = [
    say(capacityLabels[question.side], locale),
    say(copy.supports, locale, { n: question.supports }),
    question.status === "answered" && say(copy.answered, locale),
    isOwn && say(copy.own, locale),
  ];
  return (
    <div className="item">
      <div className="grow">
        <p>{question.text}</p>
        <Meta parts={parts.filter(Boolean)} />
      </div>
      {isOpen && !isOwn && <Support question={question} mine={mine} place={place} />}
    </div>
  );
}

function Support({ question: { id }, mine, place }: Omit<OneProps, "isOpen">) {
  const has = mine.supported.includes(id);
  return (
    <ActForm
      {...place}
      name={`support-${id}`}
      action={has ? unsupportAction : supportAction}
      hidden={{ questionId: id }}
    >
      <SubmitButton small plain={has} locale={place.locale}>
        {say(has ? copy.agreed : copy.agree, place.locale)}
      </SubmitButton>
    </ActForm>
  );
}

function Ask({ place }: { place: FormPlace }) {
  const { locale } = place;
  return (
    <details className="py-3" open={place.refused?.values?.form === "ask"}>
      <summary className="btn even">{say(copy.ask, locale)}</summary>
      <div className="mt-3">
        <ActForm {...place} name="ask" action={askAction}>
          <TextArea
            name="text"
            label={say(copy.askField, locale)}
            hint={say(copy.askHint, locale)}
            maxLength={200}
            rows={2}
          />
          <p>
            <SubmitButton locale={locale}>{say(copy.askSend, locale)}</SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}
