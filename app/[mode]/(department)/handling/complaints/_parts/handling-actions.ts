import type { OfficialActions } from "@/components/complaint/official-acts";
import {
  askAction,
  receiveAction,
  replyAction,
  requestReturnAction,
  startAction,
} from "../actions";

export const handlingActions: OfficialActions = {
  receive: receiveAction,
  start: startAction,
  reply: replyAction,
  ask: askAction,
  "request-return": requestReturnAction,
};
