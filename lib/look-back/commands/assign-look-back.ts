import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { cancelDeadline } from "@/lib/core/deadline-records";
import { type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { type AssignForm, lookBackEvents, type ReasonForm } from "../model";
import { canPlanLookBack } from "../policy";
import { canBeSent, canSend } from "../policy/interests";
import { type LookBackRecord, moveLookBack, openForAct } from "../records";
import { matterOf, stakesIn, tiesMonths, tiesOf } from "../records/interests";
import { canSkip } from "../rules/due";

type Done = Promise<Outcome<{ ref: string }>>;

/** Sends a member who has no stake in the matter; nobody sends themself. */
export function assignLookBack(actor: Actor, input: AssignForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canPlanLookBack, "assign");
    if ("refused" in opened) return opened;
    const { lookBack, to, grant } = opened;
    const member = await sendable(tx, actor, lookBack, input.member, now);
    if ("refused" in member) return member;
    const assignee = { assigneeId: member.personId, assignedAt: now };
    if (!(await moveLookBack(tx, lookBack, to, assignee))) return refuse("stale");
    const event = { assigneeId: member.personId };
    const events = [lookBackEvents.assigned(lookBack, event)] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** The member of that name, if they may be sent there. */
export async function sendable(
  tx: Tx,
  actor: Actor,
  lookBack: LookBackRecord,
  slug: string,
  now: Date,
): Promise<{ readonly personId: string } | Refusal> {
  const today = dayOf(now);
  const months = await tiesMonths(tx, lookBack.divisionCode);
  const member = await tiesOf(tx, { slug }, months, today);
  if (!member) return refuse("invalid", undefined, { member: ["member-unknown"] });
  const stakes = await stakesIn(tx, matterOf(lookBack), today);
  for (const verdict of [canSend(actor, member), canBeSent(member, stakes)]) {
    if (!verdict.allowed) {
      return refuse("forbidden", verdict.reason, { member: [verdict.reason] });
    }
  }
  return member;
}

/** A further round on what is closed is not needed. */
export function skipLookBack(actor: Actor, input: ReasonForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const opened = await openForAct(tx, actor, input.ref, canPlanLookBack, "skip");
    if ("refused" in opened) return opened;
    const { lookBack, to, grant } = opened;
    if (!(await skippable(tx, lookBack))) return refuse("not-now", "promise-open");
    const reason = await keepProse(tx, input.reason);
    if (!(await moveLookBack(tx, lookBack, to, { noteId: reason.id }))) return refuse("stale");
    const of = { subject: "look-back", subjectId: lookBack.id, kind: "look-back" };
    await cancelDeadline(tx, of, now);
    const events = [lookBackEvents.skipped(lookBack, { reason })] as const;
    return { value: { ref: input.ref }, grant, events };
  });
}

/** A look at a whole problem, or at what is closed anyway. */
async function skippable(tx: Tx, { suggestionId }: LookBackRecord): Promise<boolean> {
  if (!suggestionId) return true;
  const suggestion = await tx.suggestion.findUniqueOrThrow({
    where: { id: suggestionId },
    select: { status: true },
  });
  return canSkip({ suggestionStatus: suggestion.status });
}
