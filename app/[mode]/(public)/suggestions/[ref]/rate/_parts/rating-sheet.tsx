import { ActForm } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ReplyText } from "@/components/suggestion/reply-text";
import { LinkButton } from "@/components/ui/button";
import { Meta } from "@/components/ui/meta";
import { Sheet } from "@/components/ui/sheet";
import { satisfactionLabels, solvedLabels } from "@/lib/complaint/copy";
import { now } from "@/lib/core/clock";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import type { RatingSeat } from "@/lib/suggestion/queries/rating";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { rating } from "../../../copy";
import { RatingFields } from "./rating-fields";

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
    const { work } = seat.said;
    return (
      <p>
        {say(rating.said, locale, { solved, satisfaction })}
        {work && say(rating.saidWork, locale, { work: say(satisfactionLabels[work], locale) })}
      </p>
    );
  }
  if (dossier.status !== "answered") return <p>{say(rating.notNow, locale)}</p>;
  const page = `/suggestions/${dossier.ref}/rate`;
  const until = dossier.clocks.rating?.metAt ? null : dossier.clocks.rating?.dueAt;
  return (
    <ActForm
      name="rate"
      action={action}
      target={dossier.ref}
      page={page}
      locale={locale}
      refused={refused}
    >
      <Meta
        parts={[
          say(rating.as[seat.side], locale),
          until && say(rating.until, locale, { day: shortDate(until, locale) }),
        ]}
      />
      <RatingFields side={seat.side} locale={locale} solved={solved} />
      <p>
        <SubmitButton first locale={locale}>
          {say(rating.send, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}
