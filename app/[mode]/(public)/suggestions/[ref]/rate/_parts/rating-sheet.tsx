import { ActForm } from "@/components/complaint/act-form";
import { ChoiceRows } from "@/components/forms/choices";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { ReplyText } from "@/components/suggestion/reply-text";
import { LinkButton } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { satisfactionLabels, solvedLabels } from "@/lib/complaint/copy";
import { satisfactions, solvedAnswers } from "@/lib/complaint/model";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import type { RatingSeat } from "@/lib/suggestion/queries/rating";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { rating } from "../../../copy";

type Props = {
  dossier: Dossier;
  seat: RatingSeat | null;
  action: FormAction;
  refused?: FormState;
  /** What was chosen on the page one came from. */
  solved?: string;
  locale: Locale;
};

/** The answer that is rated, then the form; or why there is none. */
export function RatingSheet(props: Props) {
  const { dossier, seat, locale } = props;
  const reply = dossier.replies.at(-1);
  return (
    <div className="sections">
      {reply && (
        <Sheet>
          <ReplyText
            reply={reply}
            department={dossier.lead?.name ?? ""}
            now={now()}
            locale={locale}
          />
        </Sheet>
      )}
      {seat ? (
        <Seated {...props} seat={seat} />
      ) : (
        <Unseated locale={locale} reference={dossier.ref} />
      )}
    </div>
  );
}

function Unseated({ locale, reference }: { locale: Locale; reference: string }) {
  const next = encodeURIComponent(`/suggestions/${reference}/rate`);
  return (
    <div>
      <p className="soft">{say(rating.notYours, locale)}</p>
      <p className="actions mt-3">
        <LinkButton href={`/sign-in?next=${next}`}>{say(rating.signIn, locale)}</LinkButton>
        <LinkButton href="/track">{say(rating.track, locale)}</LinkButton>
      </p>
    </div>
  );
}

function Seated({ dossier, seat, action, refused, solved, locale }: Props & { seat: RatingSeat }) {
  if (seat.said) {
    const solved = say(solvedLabels[seat.said.solved], locale);
    const satisfaction = say(satisfactionLabels[seat.said.satisfaction], locale);
    return <p>{say(rating.said, locale, { solved, satisfaction })}</p>;
  }
  if (dossier.status !== "answered") return <p>{say(rating.notNow, locale)}</p>;
  const page = `/suggestions/${dossier.ref}/rate`;
  return (
    <ActForm
      name="rate"
      action={action}
      target={dossier.ref}
      page={page}
      locale={locale}
      refused={refused}
    >
      <p className="meta">{say(rating.as[seat.side], locale)}</p>
      <TwoQuestions locale={locale} solved={solved} />
      <TextArea
        name="comment"
        label={say(rating.comment, locale)}
        hint={say(rating.commentHint, locale)}
        maxLength={500}
        rows={3}
        optional
      />
      <p>
        <SubmitButton first locale={locale}>
          {say(rating.send, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

/** Whether it is solved, and whether one is satisfied: never one for the other. */
function TwoQuestions({ locale, solved }: Pick<Props, "locale" | "solved">) {
  return (
    <>
      <ChoiceRows
        name="solved"
        defaultValue={solved}
        legend={say(rating.solved, locale)}
        choices={solvedAnswers.map((value) => ({ value, label: say(solvedLabels[value], locale) }))}
      />
      <ChoiceRows
        name="satisfaction"
        legend={say(rating.satisfied, locale)}
        hint={say(rating.warn, locale)}
        choices={satisfactions.map((value) => ({
          value,
          label: say(satisfactionLabels[value], locale),
        }))}
      />
    </>
  );
}
