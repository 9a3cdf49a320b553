import { ActForm } from "@/components/complaint/act-form";
import { ChoiceRows } from "@/components/forms/choices";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { say, type Text } from "@/lib/core/i18n";
import { actLabels } from "@/lib/suggestion/copy";
import { partWords } from "@/lib/suggestion/copy/part";
import type { AnswerClass } from "@/lib/suggestion/model/answer-class";
import { type AdoptionAct, adoptionOf } from "@/lib/suggestion/workflow";
import type { FormState } from "@/lib/web/form-state";
import { acts } from "./copy";
import { FoldedForm, type Given, OneButton, ReasonForm } from "./folded-form";
import { ReplyFields } from "./reply-fields";

const decisions = Object.keys(adoptionOf) as AdoptionAct[];

type Started = {
  drafted: boolean;
  /** The words of the last draft: whoever rewrites it does not type it again. */
  start?: FormState["values"];
};

/** 采纳: decided by the department, published when its lead countersigns. */
export function AdoptionForm({ drafted, ...given }: Given & Started) {
  const { locale } = given;
  return (
    <FoldedForm
      {...given}
      name="adoption"
      first={!drafted}
      open={!drafted}
      summary={drafted ? acts.redraft : acts.decide}
      button={acts.decideButton}
    >
      <ChoiceRows
        name="decision"
        legend={say(acts.decide, locale)}
        choices={decisions.map((value) => ({ value, label: say(actLabels[value], locale) }))}
      />
      <TextArea
        name="reason"
        label={say(acts.decideReason, locale)}
        hint={say(acts.decideHint, locale)}
        rows={3}
        maxLength={1000}
      />
    </FoldedForm>
  );
}

type ReplyProps = Given & Started & { today: string; classes: readonly AnswerClass[] };

/** 答复 with A–D; what a result needs is said where it is filled in. */
export function ReplyForm({ drafted, today, classes, ...given }: ReplyProps) {
  const { locale } = given;
  return (
    <FoldedForm
      {...given}
      name="reply"
      first={!drafted}
      summary={drafted ? acts.rewrite : acts.answer}
      button={acts.answerButton}
    >
      <ReplyFields today={today} keep={`reply-${given.target}`} classes={classes} locale={locale} />
    </FoldedForm>
  );
}

type Draft = { readonly id: string; readonly draftedAt: Date };

/** The draft that is read here is the one that is signed: its id and moment travel with it. */
export function CountersignForm({
  draft,
  what,
  first = true,
  ...given
}: Given & { draft: Draft; what: string; first?: boolean }) {
  const hidden = { draft: draft.id, draftedAt: draft.draftedAt.toISOString() };
  return (
    <OneButton
      {...given}
      name={`countersign-${what}`}
      hidden={hidden}
      button={first ? acts.countersign : acts.countersignAlone}
      first={first}
    />
  );
}

/** Adoption and reply that are read here are signed in one act. */
export function CountersignBothForm({
  adoption,
  reply,
  ...given
}: Given & { adoption: Draft; reply: Draft }) {
  const hidden = {
    adoption: adoption.id,
    adoptionAt: adoption.draftedAt.toISOString(),
    reply: reply.id,
    replyAt: reply.draftedAt.toISOString(),
  };
  return (
    <OneButton {...given} name="countersign-both" hidden={hidden} button={acts.signBoth} first />
  );
}

export function ReturnDraftForm({ what, ...given }: Given & { what: "adoption" | "reply" }) {
  return (
    <ReasonForm
      {...given}
      name={`return-${what}`}
      hidden={{ what }}
      summary={acts.returnDraft}
      button={acts.returnDraft}
      label={acts.returnDraftReason}
    />
  );
}

/** What a department tells the lead; or, where it answers separately, what everybody will read. */
export function OpinionForm({ separate, ...given }: Given & { separate: boolean }) {
  const { locale } = given;
  return (
    <ActForm {...given} name="opinion">
      <TextArea
        name="opinion"
        label={say(separate ? partWords.answer : acts.opinionText, locale)}
        hint={separate ? say(partWords.answerHint, locale) : undefined}
        rows={4}
        maxLength={2000}
      />
      <p>
        <SubmitButton first locale={locale}>
          {say(separate ? partWords.answerButton : acts.opinionButton, locale)}
        </SubmitButton>
      </p>
    </ActForm>
  );
}

type TakeProps = Omit<Given, "action"> & {
  department: string;
  /** When the text came that is shown. */
  submittedAt: Date;
  accept: Given["action"];
  sendBack: Given["action"];
  /** How taking and sending back are called. */
  words?: { take: Text; back: Text };
};

const taking = { take: acts.accept, back: acts.sendBack };

export function TakeOpinion({
  department,
  submittedAt,
  accept,
  sendBack,
  words,
  ...place
}: TakeProps) {
  const hidden = { department, readAt: submittedAt.toISOString() };
  const { take, back: sent } = words ?? taking;
  const back: { summary: Text; button: Text; label: Text } = {
    summary: sent,
    button: sent,
    label: acts.sendBackReason,
  };
  return (
    <div className="actions mt-1 items-start">
      <OneButton
        {...place}
        action={accept}
        name={`accept-${department}`}
        hidden={hidden}
        button={take}
      />
      <ReasonForm
        {...place}
        {...back}
        action={sendBack}
        name={`back-${department}`}
        hidden={hidden}
      />
    </div>
  );
}

export function ExtensionForm(given: Given) {
  const { locale } = given;
  return (
    <FoldedForm {...given} name="extension" summary={acts.extension} button={acts.extensionButton}>
      <TextInput
        name="days"
        label={say(acts.extensionDays, locale)}
        inputMode="numeric"
        maxLength={2}
        short
      />
      <TextArea name="reason" label={say(acts.extensionReason, locale)} rows={3} maxLength={1000} />
    </FoldedForm>
  );
}
