import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { FoldedAct } from "@/components/problem/folded-act";
import { StateTag } from "@/components/problem/state-tag";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { questionActLabels, questionTags } from "@/lib/consultation/copy/live";
import type { LiveQuestionView, LiveState } from "@/lib/consultation/model/live-state";
import { say } from "@/lib/core/i18n";
import { answerAction, hideAction, reopenAction, showAction } from "../actions";
import { runCopy as copy } from "../copy";

type Props = { state: LiveState; isOn: boolean; mayHide: boolean; place: FormPlace };

export function QuestionsRun({ state, isOn, mayHide, place }: Props) {
  const { locale } = place;
  return (
    <Section id="questions" title={say(copy.questions, locale)}>
      {state.questions.length === 0 && <p className="soft py-3">{say(copy.noQuestions, locale)}</p>}
      <Rows>
        {state.questions.map((question) => (
          <Row
            key={question.id}
            title={question.text || say(copy.hiddenBecause, locale, { why: question.note ?? "" })}
            meta={say(copy.supports, locale, { n: question.supports })}
            end={<StateTag tag={questionTags[question.status]} locale={locale} />}
          >
            {isOn && <Acts question={question} mayHide={mayHide} place={place} />}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

type ActsProps = { question: LiveQuestionView; mayHide: boolean; place: FormPlace };

const plainActs = {
  open: ["answer", answerAction],
  answered: ["reopen", reopenAction],
  hidden: ["show", showAction],
} as const;

function Acts({ question, mayHide, place }: ActsProps) {
  const { locale } = place;
  const hidden = { questionId: question.id };
  const [act, action] = plainActs[question.status];
  return (
    <div className="actions items-start">
      {(act !== "show" || mayHide) && (
        <ActForm {...place} name={`${act}-${question.id}`} action={action} hidden={hidden}>
          <SubmitButton small locale={locale}>
            {say(questionActLabels[act], locale)}
          </SubmitButton>
        </ActForm>
      )}
      {mayHide && question.status !== "hidden" && (
        <FoldedAct
          {...place}
          name={`hide-${question.id}`}
          action={hideAction}
          hidden={hidden}
          summary={say(questionActLabels.hide, locale)}
        >
          <TextInput name="reason" maxLength={300} label={say(copy.reason, locale)} />
        </FoldedAct>
      )}
    </div>
  );
}
