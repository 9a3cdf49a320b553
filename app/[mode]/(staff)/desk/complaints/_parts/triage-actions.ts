import type { CorrectionActions } from "@/components/complaint/correction-forms";
import type { FollowUpActions } from "@/components/complaint/follow-up-acts";
import type { OfficialActions } from "@/components/complaint/official-acts";
import type { BesideActions } from "@/components/handling/beside-acts";
import {
  consultAction,
  contactAction,
  decideExtensionAction,
  declineAction,
  dispatchAction,
  endExclusionAction,
  endSupervisionAction,
  excludeAction,
  explainAction,
  mergeAction,
  numberAction,
  recategoriseAction,
  recordAction,
  redispatchAction,
  referAction,
  reopenAction,
  replyAction,
  returnResultAction,
  splitAction,
  upholdAction,
  withdrawNumberAction,
} from "../actions";

/** What the desk's pages offer beside acceptance, which has a form of its own. */
export const triageActions: OfficialActions = {
  dispatch: dispatchAction,
  redispatch: redispatchAction,
  uphold: upholdAction,
  merge: mergeAction,
  consult: consultAction,
  refer: referAction,
  decline: declineAction,
  reply: replyAction,
  explain: explainAction,
  "return-result": returnResultAction,
  split: splitAction,
  reopen: reopenAction,
};

export const followUpActions: FollowUpActions = {
  record: recordAction,
  exclude: excludeAction,
  endExclusion: endExclusionAction,
  endSupervision: endSupervisionAction,
};

export const correctionActions: CorrectionActions = {
  recategorise: recategoriseAction,
  redispatch: redispatchAction,
  number: numberAction,
  withdrawNumber: withdrawNumberAction,
};

export const besideActions: BesideActions = {
  contact: contactAction,
  "decide-extension": decideExtensionAction,
};
