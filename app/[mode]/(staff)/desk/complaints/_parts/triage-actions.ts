import type { OfficialActions } from "@/components/complaint/official-acts";
import {
  consultAction,
  declineAction,
  dispatchAction,
  explainAction,
  mergeAction,
  recategoriseAction,
  redispatchAction,
  referAction,
  reopenAction,
  replyAction,
  returnResultAction,
  splitAction,
  upholdAction,
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
  recategorise: recategoriseAction,
};
