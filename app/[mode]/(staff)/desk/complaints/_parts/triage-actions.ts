import type { CorrectionActions } from "@/components/complaint/correction-forms";
import type { OfficialActions } from "@/components/complaint/official-acts";
import {
  consultAction,
  declineAction,
  dispatchAction,
  explainAction,
  mergeAction,
  numberAction,
  recategoriseAction,
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

export const correctionActions: CorrectionActions = {
  recategorise: recategoriseAction,
  redispatch: redispatchAction,
  number: numberAction,
  withdrawNumber: withdrawNumberAction,
};
