import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { ChoiceRows } from "@/components/forms/choices";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { LookBackText } from "@/components/look-back/case-text";
import { FoldedForm, ReasonForm } from "@/components/suggestion/folded-form";
import { shownName } from "@/lib/account/copy";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { observerReasonLabels } from "@/lib/look-back/copy";
import type { LookBackDossier } from "@/lib/look-back/queries/look-back";
import { proposeObservers } from "@/lib/look-back/queries/observers";
import type { Observer } from "@/lib/look-back/rules/choose-observer";
import { canReplace, movesFor } from "@/lib/look-back/rules/moves";
import { refusedBefore } from "@/lib/web/flash";
import { assignAction, replaceAction, skipAction } from "../actions";
import { copy } from "../copy";

type Props = {
  actor: Actor;
  lookBack: LookBackDossier;
  page: string;
  now: Date;
  locale: Locale;
};

/** One look-back in the panel: what was promised, then what is to be done. */
export function LookBackItem(props: Props) {
  const { lookBack, now, locale } = props;
  return (
    <>
      <LookBackText of={lookBack} now={now} locale={locale} />
      <PlanningActs {...props} />
    </>
  );
}

/** Whoever could go, best first, each with the reasons. */
export async function PlanningActs({ actor, lookBack, page, now, locale }: Props) {
  const moves = movesFor(actor, lookBack, now);
  const assigns = moves.includes("assign");
  const replaces = canReplace(actor, lookBack);
  const [observers, refused] = await Promise.all([
    assigns || replaces ? proposeObservers(actor, lookBack, now) : [],
    refusedBefore(),
  ]);
  const place = { target: lookBack.ref, page, locale, refused };
  return (
    <div className="mt-3 grid gap-3">
      {assigns && <AssignForm place={place} observers={observers} />}
      {moves.includes("skip") && (
        <ReasonForm
          {...place}
          name="skip"
          action={skipAction}
          summary={copy.skip}
          button={copy.skipButton}
          label={copy.skipReason}
        />
      )}
      {replaces && (
        <p className="meta">{say(lookBack.assigneeId ? copy.waits : copy.freed, locale)}</p>
      )}
      {replaces && (
        <ReplaceForm
          place={place}
          observers={observers.filter((each) => each.personId !== lookBack.assigneeId)}
          open={!lookBack.assigneeId}
        />
      )}
    </div>
  );
}

type FormProps = { place: FormPlace; observers: readonly Observer[] };

function AssignForm({ place, observers }: FormProps) {
  const { locale } = place;
  if (observers.length === 0) return <p className="soft">{say(copy.noCandidate, locale)}</p>;
  return (
    <ActForm {...place} name="assign" action={assignAction}>
      <Candidates observers={observers} locale={locale} />
      <p>
        <SubmitButton first wide locale={locale}>
          {say(copy.assignButton, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

/** Somebody else instead of whoever was sent, with the reason. */
function ReplaceForm({ place, observers, open }: FormProps & { open: boolean }) {
  const { locale } = place;
  if (observers.length === 0) return <p className="soft">{say(copy.noCandidate, locale)}</p>;
  return (
    <FoldedForm
      {...place}
      name="replace"
      action={replaceAction}
      summary={copy.replace}
      button={copy.replaceButton}
      open={open}
    >
      <Candidates observers={observers} locale={locale} />
      <TextArea
        name="reason"
        label={say(copy.replaceReason, locale)}
        hint={say(copy.replaceHint, locale)}
        maxLength={1000}
        rows={2}
      />
    </FoldedForm>
  );
}

function Candidates({ observers, locale }: Pick<FormProps, "observers"> & { locale: Locale }) {
  const why = (observer: Observer) =>
    [
      ...observer.reasons.map((reason) => say(observerReasonLabels[reason], locale)),
      ...(observer.load > 0 ? [say(copy.load, locale, { n: observer.load })] : []),
    ].join(" · ");
  return (
    <ChoiceRows
      name="member"
      legend={say(copy.assign, locale)}
      hint={say(copy.assignHint, locale)}
      choices={observers.map((observer) => ({
        value: observer.slug,
        label: `${shownName(observer, locale)} · ${observer.profession}`,
        note: why(observer),
      }))}
    />
  );
}
