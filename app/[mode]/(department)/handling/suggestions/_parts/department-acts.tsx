import type { FormPlace } from "@/components/complaint/act-form";
import { acts } from "@/components/suggestion/copy";
import {
  AdoptionForm,
  CountersignForm,
  ExtensionForm,
  OpinionForm,
  ReplyForm,
  ReturnDraftForm,
} from "@/components/suggestion/department-forms";
import { OneButton, ReasonForm } from "@/components/suggestion/folded-form";
import { dayOf } from "@/lib/core/day";
import { say } from "@/lib/core/i18n";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import type { Move } from "@/lib/suggestion/rules/moves";
import {
  adoptionAction,
  countersignAdoptionAction,
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

type Props = { dossier: Dossier; moves: readonly Move[]; place: FormPlace; now: Date };

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
      {moves.includes("give-opinion") && <OpinionForm {...place} action={opinionAction} />}
      <AdoptionActs {...props} />
      <ReplyActs {...props} />
      {moves.includes("ask-extension") && <ExtensionForm {...place} action={extensionAction} />}
      {moves.length === 0 && <p className="meta">{say(copy.waits, place.locale)}</p>}
    </div>
  );
}

function AdoptionActs({ dossier, moves, place }: Props) {
  const draft = dossier.decisions.find((each) => !each.publishedAt);
  const given = { ...place, what: "adoption" } as const;
  return (
    <>
      {draft && <AdoptionDraft draft={draft} locale={place.locale} />}
      {draft && moves.includes("countersign-adoption") && (
        <>
          <CountersignForm {...given} draft={draft} action={countersignAdoptionAction} />
          <ReturnDraftForm {...given} action={returnDraftAction} />
        </>
      )}
      {moves.includes("draft-adoption") && (
        <AdoptionForm {...place} drafted={Boolean(draft)} action={adoptionAction} />
      )}
    </>
  );
}

function ReplyActs({ dossier, moves, place, now }: Props) {
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
      {moves.includes("draft-reply") && (
        <ReplyForm {...place} drafted={Boolean(draft)} today={dayOf(now)} action={replyAction} />
      )}
    </>
  );
}
