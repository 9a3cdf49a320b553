import "server-only";
import type { Actor, Verdict } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { type Written, write } from "@/lib/core/write";
import { matterEvents } from "../model";
import { type ConsultationPlace, canSeeConsultation } from "../policy";
import {
  type ConsultationRecord,
  loadConsultation,
  matterById,
  moveConsultation,
  moveMatter,
} from "../records";
import { isOccurrence } from "../records/series";
import { type ConsultationAct, type MatterAct, stepConsultation, stepMatter } from "../workflow";

export type Moved = Promise<Outcome<{ ref: string }>>;
type Change = {
  readonly data?: Prisma.ConsultationUncheckedUpdateManyInput;
  readonly events: readonly [DraftEvent, ...DraftEvent[]];
};
type Can = (actor: Actor, it: ConsultationPlace) => Verdict;

type Ready = {
  readonly it: ConsultationRecord;
  readonly to: NonNullable<ReturnType<typeof stepConsultation>>;
  readonly grant: string | null;
};

type Seen = { readonly it: ConsultationRecord; readonly grant: string | null };

/** It exists for the actor, and they may. */
export async function seenBy(tx: Tx, actor: Actor, ref: string, can: Can): Promise<Seen | Refusal> {
  const it = await loadConsultation(tx, ref);
  if (!it || !canSeeConsultation(actor, it).allowed) return refuse("not-found");
  const verdict = can(actor, it);
  return verdict.allowed ? { it, grant: verdict.grant } : refuse("forbidden", verdict.reason);
}

/** The same for what only a person does. */
export async function seenByPerson(
  tx: Tx,
  actor: Actor,
  ref: string,
  can: Can,
): Promise<(Seen & { readonly personId: string }) | Refusal> {
  const seen = await seenBy(tx, actor, ref, can);
  if (isRefusal(seen)) return seen;
  return actor.id ? { ...seen, personId: actor.id } : refuse("forbidden", "sign-in-first");
}

/** It exists for the actor, they may, and the table has the edge. */
export async function readyFor(
  tx: Tx,
  actor: Actor,
  ref: string,
  act: ConsultationAct,
  can: Can,
): Promise<Ready | Refusal> {
  const seen = await seenBy(tx, actor, ref, can);
  if (isRefusal(seen)) return seen;
  const to = stepConsultation(seen.it.status, act);
  return to ? { ...seen, to } : refuse("not-now", seen.it.status);
}

export function move(
  actor: Actor,
  ref: string,
  act: ConsultationAct,
  can: Can,
  now: Date,
  change: (it: ConsultationRecord, tx: Tx) => Promise<Change | Refusal>,
): Moved {
  return write(actor, now, async (tx): Promise<Written<{ ref: string }> | Refusal> => {
    const ready = await readyFor(tx, actor, ref, act, can);
    if (isRefusal(ready)) return ready;
    const { it, to } = ready;
    // First the status: whoever comes second is stale before doing anything else.
    if (!(await moveConsultation(tx, it, to))) return refuse("stale");
    const made = await change(it, tx);
    if (isRefusal(made)) return made;
    if (made.data) await moveConsultation(tx, { id: it.id, status: to }, to, made.data);
    return { value: { ref: ready.it.ref }, grant: ready.grant, events: made.events };
  });
}

/** The matter goes where its consultation went. */
export async function followMatter(
  tx: Tx,
  it: ConsultationRecord,
  act: Extract<MatterAct, "complete" | "unschedule">,
): Promise<DraftEvent[]> {
  if (await isOccurrence(tx, it.id)) return [];
  const matter = await matterById(tx, it.matterId);
  const to = matter && stepMatter(matter.status, act);
  if (!matter || !to || !(await moveMatter(tx, matter, to))) return [];
  const data = { consultationId: it.id };
  return [
    act === "complete"
      ? matterEvents.completed(matter, data)
      : matterEvents.unscheduled(matter, data),
  ];
}
