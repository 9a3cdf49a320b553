import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { problemEvents } from "@/lib/problem/model";
import { loadProblemById, moveProblem } from "@/lib/problem/records/problem";
import { step as stepProblem } from "@/lib/problem/workflow";
import { consultationEvents } from "../model";
import { canOrganise } from "../policy";
import { type ConsultationRecord, moveConsultation } from "../records";
import type { Announcing, ConsultationRef } from "../rules/forms";
import { stepConsultation } from "../workflow";
import { checkNotice } from "./check-notice";
import { type Moved, move, readyFor } from "./move-consultation";

export function startResearch(actor: Actor, input: ConsultationRef, now: Date): Moved {
  return move(actor, input.ref, "research", canOrganise, now, async (it) => ({
    events: [consultationEvents["research-started"](it, {})],
  }));
}

/** Less notice than the rule asks for only with a reason. */
export function giveNotice(actor: Actor, input: Announcing, now: Date): Moved {
  return move(actor, input.ref, "give-notice", canOrganise, now, async (it, tx) => {
    const short = await noticeOf(tx, it, input, now);
    if (isRefusal(short)) return short;
    const startsAt = it.startsAt.toISOString();
    return {
      data: { noticedAt: now },
      events: [consultationEvents.noticed(it, { startsAt, ...short })],
    };
  });
}

function noticeOf(tx: Tx, it: ConsultationRecord, { shortNotice }: Announcing, now: Date) {
  return checkNotice(tx, it, { startsAt: it.startsAt, shortNotice }, now);
}

export function openSignUp(actor: Actor, input: ConsultationRef, now: Date): Moved {
  return move(actor, input.ref, "open", canOrganise, now, async (it) => ({
    events: [consultationEvents.opened(it, { signUpUntil: it.signUpUntil.toISOString() })],
  }));
}

/** Notice and sign-up in one act: both steps of the table, each with its event. */
export function announceConsultation(actor: Actor, input: Announcing, now: Date): Moved {
  return write(actor, now, async (tx) => {
    const ready = await readyFor(tx, actor, input.ref, "give-notice", canOrganise);
    if (isRefusal(ready)) return ready;
    const { it, to, grant } = ready;
    const opened = stepConsultation(to, "open");
    if (!opened) return refuse("not-now", to);
    if (!(await moveConsultation(tx, it, opened, { noticedAt: now }))) return refuse("stale");
    const short = await noticeOf(tx, it, input, now);
    if (isRefusal(short)) return short;
    return {
      value: { ref: it.ref },
      grant,
      events: [
        consultationEvents.noticed(it, { startsAt: it.startsAt.toISOString(), ...short }),
        consultationEvents.opened(it, { signUpUntil: it.signUpUntil.toISOString() }),
      ],
    };
  });
}

/** The doors open; what was planned for the problem is under way. */
export function beginConsultation(actor: Actor, input: ConsultationRef, now: Date): Moved {
  return move(actor, input.ref, "begin", canOrganise, now, async (it, tx) => ({
    data: { startedAt: now },
    events: [consultationEvents.begun(it, {}), ...(await startProblemOf(tx, it, now))],
  }));
}

async function startProblemOf(tx: Tx, it: ConsultationRecord, now: Date): Promise<DraftEvent[]> {
  const problem = it.problemId ? await loadProblemById(tx, it.problemId) : null;
  const to = problem && stepProblem(problem.status, "start");
  if (!problem || !to) return [];
  const moved = await moveProblem(tx, problem, to, { startedAt: now });
  return moved ? [problemEvents.started(problem, {})] : [];
}
