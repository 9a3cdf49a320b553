import type { Actor } from "@/lib/core/actor";
import { actsFrom } from "@/lib/core/workflow";
import {
  type ComplaintFacts,
  can,
  canNumber,
  canRecategorise,
  canRelocate,
  isReporter,
} from "../policy";
import {
  type ComplaintAct,
  canAppeal,
  canReopen,
  canRequestReturn,
  isOpen,
  transitions,
} from "../workflow";

export type MoveFacts = ComplaintFacts & {
  readonly status: string;
  readonly returnAsked: boolean;
  readonly returnFinal: boolean;
  readonly appealed: boolean;
  readonly closedAt: Date | null;
  /** The actor has said in this round whether it is solved. */
  readonly answered?: boolean;
  /** The last moment at which the department may give it back. */
  readonly returnUntil?: Date | null;
};

/** The acts the table lists, the facts allow and the actor may do: the buttons of a page. */
export function movesFor(actor: Actor, complaint: MoveFacts, now: Date): readonly ComplaintAct[] {
  return actsFrom(transitions, complaint.status).filter(
    (act) => can(act, actor, complaint).allowed && factsAllow(act, actor, complaint, now),
  );
}

function factsAllow(act: ComplaintAct, actor: Actor, complaint: MoveFacts, now: Date): boolean {
  if (act === "request-return") {
    const isOver = complaint.returnUntil && complaint.returnUntil < now;
    return !isOver && canRequestReturn(complaint);
  }
  if (act === "appeal") return canAppeal(complaint);
  if (act === "reopen") return canReopen({ closedAt: complaint.closedAt, relapsed: false }, now);
  if (act === "confirm-solved" || act === "report-unsolved") {
    return isReporter(actor, complaint) || !complaint.answered;
  }
  return true;
}

/** What moves no status: correcting kind and place while it is open, noting numbers at any time. */
export function correctionsFor(actor: Actor, complaint: ComplaintFacts & { status: string }) {
  const open = isOpen(complaint.status);
  return {
    recategorise: open && canRecategorise(actor, complaint).allowed,
    relocate: open && canRelocate(actor, complaint).allowed,
    number: canNumber(actor, complaint).allowed,
  };
}
export type Corrections = ReturnType<typeof correctionsFor>;
