import type { ReporterActions } from "@/components/complaint/reporter-acts";
import {
  answerAction,
  appealAction,
  reopenAction,
  sayAction,
  splitAction,
  withdrawAction,
} from "../actions";

export const reporterActions: ReporterActions = {
  say: sayAction,
  answer: answerAction,
  withdraw: withdrawAction,
  appeal: appealAction,
  reopen: reopenAction,
  split: splitAction,
};
