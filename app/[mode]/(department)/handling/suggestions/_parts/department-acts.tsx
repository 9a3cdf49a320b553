import type { FormPlace } from "@/components/complaint/act-form";
import { acts } from "@/components/suggestion/copy";
import {
  AdoptionForm,
  CountersignBothForm,
  CountersignForm,
  ExtensionForm,
  OpinionForm,
  ReplyForm,
  ReturnDraftForm,
} from "@/components/suggestion/department-forms";
import { OneButton, ReasonForm } from "@/components/suggestion/folded-form";
import { Notice } from "@/components/ui/notice";
import { dayOf } from "@/lib/core/day";
import { joined, say } from "@/lib/core/i18n";
import { partWords } from "@/lib/suggestion/copy/part";
import type { AnswerHistory } from "@/lib/suggestion/model/answer";
import type { AnswerClass } from "@/lib/suggestion/model/answer-class";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import type { Move } from "@/lib/suggestion/rules/moves";
import { separateWaits } from "@/lib/suggestion/rules/separate";
import {
  adoptionAction,
  countersignAdoptionAction,
  countersignBothAction,
  countersignReplyAction,
  extensionAction,
  objectAction,
  opinionAction,
  replyAction,
  returnDraftAction,
  signAction,
} from "../actions";
import { copy } from "../copy";
import { AdoptionDraft, ReplyDraft } from "./drafts";
import { LastReturn } from "./last-return";
import { startOf } from "./start-of";

type Props = {
  dossier: Dossier;
  moves: readonly Move[];
  place: FormPlace;
  now: Date;
  history: AnswerHistory | null;
  /** The reader's department answers for itself. */
  separate: boolean;
  classes: readonly AnswerClass[];
};

/** The department's next act first; nothing here that the table or the policy refuses. */
export function DepartmentActs(props: Props) {
  const { moves, place } = props;
  return (
    <div className="mt-3 grid gap-3">
      {moves.includes("sign") && (
        <OneButton {...place} name="sign" action={signAction} button={acts.sign} first />
      )}
      {moves.includes("object") && (
        <ReasonForm
          {...place}
          name="object"
          action={objectAction}
          summary={acts.object}
          button={acts.objectButton}
          label={acts.objectReason}
          hint={acts.objectHint}
        />
      )}
      {moves.includes("give-opinion") && (
        <OpinionForm {...place} action={opinionAction} separate={props.separate} />
      )}
      <SeparateNote {...props} />
      <LastReturn history={props.history} locale={place.locale} />
      <BothActs {...props} />
      <AdoptionActs {...props} />
      <ReplyActs {...props} />
      {moves.includes("ask-extension") && <ExtensionForm {...place} action={extensionAction} />}
      {moves.length === 0 && <p className="meta">{say(copy.waits, place.locale)}</p>}
    </div>
  );
}

/** The lead's answer waits for those who answer separately: all are published together. */
function SeparateNote({ dossier, moves, place: { locale } }: Props) {
  const signs = moves.includes("countersign-reply") || moves.includes("countersign-adoption");
  if (!signs || !separateWaits(dossier.parts)) return null;
  const missing = dossier.parts.filter((part) => separateWaits([part]));
  const names = joined(
    missing.map((part) => part.department?.name),
    locale,
  );
  return <Notice kind="late">{say(partWords.waits, locale, { names })}</Notice>;
}

/** Both drafts lie here: one act for both comes before each alone. */
function BothActs({ dossier, moves, place }: Props) {
  const adoption = dossier.decisions.find((each) => !each.publishedAt);
  const reply = dossier.replies.find((each) => !each.publishedAt);
  if (!adoption || !reply || !moves.includes("countersign-both")) return null;
  if (separateWaits(dossier.parts)) return null;
  return (
    <>
      <p className="meta">{say(copy.bothNote, place.locale)}</p>
      <CountersignBothForm
        {...place}
        adoption={adoption}
        reply={reply}
        action={countersignBothAction}
      />
    </>
  );
}

function AdoptionActs({ dossier, moves, place, history }: Props) {
  const draft = dossier.decisions.find((each) => !each.publishedAt);
  const given = { ...place, what: "adoption" } as const;
  return (
    <>
      {draft && <AdoptionDraft draft={draft} locale={place.locale} />}
      {draft && moves.includes("countersign-adoption") && (
        <>
          <CountersignForm
            {...given}
            draft={draft}
            first={!moves.includes("countersign-both")}
            action={countersignAdoptionAction}
          />
          <ReturnDraftForm {...given} action={returnDraftAction} />
        </>
      )}
      {moves.includes("draft-adoption") && (
        <AdoptionForm
          {...place}
          drafted={Boolean(draft)}
          start={startOf(history, "adoption")}
          action={adoptionAction}
        />
      )}
    </>
  );
}

function ReplyActs({ dossier, moves, place, now, history, classes }: Props) {
  const draft = dossier.replies.find((each) => !each.publishedAt);
  const given = { ...place, what: "reply" } as const;
  return (
    <>
      {draft && <ReplyDraft draft={draft} dossier={dossier} now={now} locale={place.locale} />}
      {draft && moves.includes("countersign-reply") && (
        <>
          <CountersignForm {...given} draft={draft} action={countersignReplyAction} />
          <ReturnDraftForm {...given} action={returnDraftAction} />
        </>
      )}
      {draft && moves.includes("countersign-both") && (
        <ReturnDraftForm {...given} action={returnDraftAction} />
      )}
      {moves.includes("draft-reply") && (
        <ReplyForm
          {...place}
          drafted={Boolean(draft)}
          start={startOf(history, "reply")}
          classes={classes}
          today={dayOf(now)}
          action={replyAction}
        />
      )}
    </>
  );
}
