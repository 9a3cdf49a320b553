import "server-only";
import { type Actor, system } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { observerEvents, type ReplaceForm } from "../model/observer";
import { canOpenLookBack, canPlanLookBack } from "../policy";
import { interestOf } from "../policy/interests";
import { holdLookBack, type LookBackRecord, loadLookBackById } from "../records";
import { matterOf, stakesIn, tiesMonths, tiesOf } from "../records/interests";
import { sendable } from "./assign-look-back";

type Done = Promise<Outcome<{ ref: string }>>;

/** Beside the status: an assigned look-back or one under way has somebody who looks. */
const hasObserver = ["assigned", "in-progress"];

/** Who looks is a record beside the status; compare-and-set on the one before. */
async function setObserver(
  tx: Tx,
  { id, status, assigneeId }: LookBackRecord,
  to: string | null,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.lookBack.updateMany({
    where: { id, status, assigneeId },
    data: { assigneeId: to, assignedAt: to ? now : null },
  });
  // What one gathered, the next does not answer for.
  if (count === 1) {
    await tx.storedFile.deleteMany({ where: { subject: "look-back", subjectId: id } });
  }
  return count === 1;
}

/** Staff send another member, with a reason; under the same rules as the first. */
export function replaceObserver(actor: Actor, input: ReplaceForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const lookBack = await holdLookBack(tx, input.ref);
    if (!lookBack || !canOpenLookBack(actor, lookBack).allowed) return refuse("not-found");
    const verdict = canPlanLookBack(actor, lookBack);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!hasObserver.includes(lookBack.status)) return refuse("not-now", lookBack.status);
    const member = await sendable(tx, actor, lookBack, input.member, now);
    if ("refused" in member) return member;
    if (member.personId === lookBack.assigneeId) {
      return refuse("invalid", undefined, { member: ["member-same"] });
    }
    if (!(await setObserver(tx, lookBack, member.personId, now))) return refuse("stale");
    const reason = await keepProse(tx, input.reason);
    const event = { fromId: lookBack.assigneeId, assigneeId: member.personId, reason };
    const events = [observerEvents["observer-replaced"](lookBack, event)] as const;
    return { value: { ref: input.ref }, grant: verdict.grant, events };
  });
}

/** A stake that came up after somebody was sent takes the look-back from them; staff send another. */
export function freeInterested(id: string, now: Date): Done {
  return write(system("free-interested-observers"), now, async (tx) => {
    const lookBack = await loadLookBackById(tx, id);
    const personId = lookBack?.assigneeId;
    if (!lookBack || !personId || !hasObserver.includes(lookBack.status)) {
      return refuse("not-now", lookBack?.status);
    }
    const today = dayOf(now);
    const ties = await tiesOf(tx, { personId }, await tiesMonths(tx, lookBack.divisionCode), today);
    const stakes = await stakesIn(tx, matterOf(lookBack), today);
    const interest = ties && interestOf(stakes, ties);
    if (!interest) return refuse("not-now", "no-stake");
    if (!(await setObserver(tx, lookBack, null, now))) return refuse("stale");
    const event = { assigneeId: personId, interest };
    const events = [observerEvents["observer-freed"](lookBack, event)] as const;
    return { value: { ref: lookBack.ref }, grant: null, events };
  });
}
