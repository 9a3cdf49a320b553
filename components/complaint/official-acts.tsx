import { Fragment, type ReactNode } from "react";
import { SubmitButton } from "@/components/forms/submit-button";
import { ReplyForm, type TemplateChoice } from "@/components/handling/reply-form";
import type { ComplaintAct } from "@/lib/complaint/workflow";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import type { RoutingChoices } from "./accept-form";
import { ActForm, FoldedTextForm, type FormPlace } from "./act-form";
import { official } from "./copy";
import { DeclineForm, DispatchForm, MergeForm, ReferForm } from "./official-forms";

export type OfficialActions = Readonly<Partial<Record<ComplaintAct, FormAction>>>;

type Props = {
  place: FormPlace;
  moves: readonly ComplaintAct[];
  actions: OfficialActions;
  choices?: RoutingChoices;
  /** The act the page is there for: it stands first and open. */
  first?: ComplaintAct;
  /** An opinion that was asked for is not taken up yet. */
  waits?: boolean;
  /** Wordings that fit the answer. */
  templates?: readonly TemplateChoice[];
};

const texts = {
  uphold: [official.uphold, official.upholdText, false],
  consult: [official.consult, official.consultText, true],
  "return-result": [official.returnResult, official.returnResultText, true],
  explain: [official.explain, official.explainText, false],
  split: [official.split, official.splitText, false],
  reopen: [official.reopen, official.reopenText, false],
  "request-return": [official.requestReturn, official.requestReturnText, false],
  ask: [official.ask, official.askText, false],
} as const;
const plain = { receive: official.receive, start: official.start } as const;

type Given = { act: ComplaintAct; action: FormAction } & Omit<Props, "moves" | "actions">;

/** The form of one act, or nothing where the page draws it elsewhere. */
function formOf({ act, action, place, choices, first, ...rest }: Given): ReactNode {
  const given = { ...place, action };
  if (act === "receive" || act === "start") {
    return (
      <ActForm {...given} name={act} className="w-full">
        <SubmitButton first wide locale={place.locale}>
          {say(plain[act], place.locale)}
        </SubmitButton>
      </ActForm>
    );
  }
  if (act === "reply") {
    const { waits, templates } = rest;
    return <ReplyForm {...given} open={first === "reply"} waits={waits} templates={templates} />;
  }
  if (act === "decline") return <DeclineForm {...given} />;
  if (act === "refer") return <ReferForm {...given} />;
  if (act === "merge") return <MergeForm {...given} />;
  if ((act === "dispatch" || act === "redispatch") && choices) {
    return <DispatchForm {...given} act={act} choices={choices} />;
  }
  if (!Object.hasOwn(texts, act)) return null;
  const [summary, label, optional] = texts[act as keyof typeof texts];
  return (
    <FoldedTextForm
      {...given}
      name={act}
      summary={say(summary, place.locale)}
      label={say(label, place.locale)}
      button={say(summary, place.locale)}
      optional={optional}
    />
  );
}

/** Everything the reader of this page may do with a complaint now; the rest is not there. */
export function OfficialActs({ moves, actions, ...rest }: Props) {
  const { first } = rest;
  const ordered = moves.toSorted((a, b) => Number(b === first) - Number(a === first));
  return (
    <div className="flex flex-wrap gap-2 no-print">
      {ordered.map((act) => {
        const action = actions[act];
        const form = action ? formOf({ act, action, ...rest }) : null;
        return form ? <Fragment key={act}>{form}</Fragment> : null;
      })}
    </div>
  );
}
