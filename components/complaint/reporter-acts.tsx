import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import type { ComplaintAct } from "@/lib/complaint/workflow";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { ActForm, FoldedTextForm, type FormPlace } from "./act-form";
import { acts } from "./copy";
import { YourSay } from "./your-say";

export type ReporterActions = {
  readonly say: FormAction;
  readonly answer: FormAction;
  readonly withdraw: FormAction;
  readonly appeal: FormAction;
  readonly reopen: FormAction;
  readonly split: FormAction;
};

type Props = {
  place: FormPlace;
  moves: readonly ComplaintAct[];
  actions: ReporterActions;
  /** The receipt by which one speaks, where it is another than the one acted on. */
  hidden?: Readonly<Record<string, string>>;
  question?: string;
};

function Question({ place, actions, hidden, question }: Omit<Props, "moves">) {
  const { locale } = place;
  return (
    <section className="sheet pad" aria-labelledby="asked">
      <h2 id="asked">{say(acts.question, locale)}</h2>
      {question && <blockquote className="my-3 whitespace-pre-line">{question}</blockquote>}
      <ActForm {...place} name="answer" action={actions.answer} hidden={hidden}>
        <TextArea name="text" label={say(acts.answer, locale)} maxLength={2000} />
        <p>
          <SubmitButton first locale={locale}>
            {say(acts.answerButton, locale)}
          </SubmitButton>
        </p>
      </ActForm>
    </section>
  );
}

const foldable = ["withdraw", "appeal", "reopen", "split"] as const;

/** What is asked of the reporter comes open and first; what they may also do is folded. */
export function ReporterActs(props: Props) {
  const { place, moves, actions, hidden } = props;
  const { locale } = place;
  const folded = foldable.filter((act) => moves.includes(act));
  return (
    <>
      {moves.includes("confirm-solved") && (
        <YourSay {...place} action={actions.say} hidden={hidden} />
      )}
      {moves.includes("answer") && <Question {...props} />}
      {folded.length > 0 && (
        <div className="flex flex-wrap gap-3 no-print">
          {folded.map((act) => (
            <FoldedTextForm
              key={act}
              {...place}
              name={act}
              action={actions[act]}
              hidden={hidden}
              summary={say(acts[act], locale)}
              label={say(acts[`${act}Text`], locale)}
              button={say(acts[`${act}Button`], locale)}
              optional={act === "withdraw"}
            />
          ))}
        </div>
      )}
    </>
  );
}
