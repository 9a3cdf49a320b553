import type { Actor, Verdict } from "@/lib/core/actor";
import { actsFrom } from "@/lib/core/workflow";
import {
  type ConsultationPlace,
  canConfirmAsHead,
  canConfirmAsHost,
  canEndConsultation,
  canFollowSuggestions,
  canMoveDate,
  canOrganise,
  canSchedule,
  canSettleMatter,
  type MatterPlace,
} from "../policy";
import {
  type ConsultationAct,
  consultationTransitions,
  type MatterAct,
  matterTransitions,
} from "../workflow";

const guards: Record<ConsultationAct, (actor: Actor, it: ConsultationPlace) => Verdict> = {
  research: canOrganise,
  "give-notice": canOrganise,
  open: canOrganise,
  begin: canOrganise,
  end: canEndConsultation,
  "host-confirm": canConfirmAsHost,
  "head-confirm": canConfirmAsHead,
  return: canConfirmAsHead,
  postpone: canMoveDate,
  reschedule: canMoveDate,
  cancel: canMoveDate,
  issue: canFollowSuggestions,
  close: canFollowSuggestions,
  reopen: canFollowSuggestions,
};

/** What this actor can do to this consultation now; draws the buttons. */
export function movesFor(
  actor: Actor,
  it: ConsultationPlace & { status: string },
): readonly ConsultationAct[] {
  return actsFrom(consultationTransitions, it.status).filter(
    (act) => guards[act](actor, it).allowed,
  );
}

export function matterMovesFor(
  actor: Actor,
  matter: MatterPlace & { status: string },
): readonly MatterAct[] {
  return actsFrom(matterTransitions, matter.status).filter((act) =>
    act === "schedule" || act === "complete" || act === "unschedule"
      ? act === "schedule" && canSchedule(actor, matter).allowed
      : canSettleMatter(actor, matter).allowed,
  );
}
