import "server-only";
import type { Actor } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/day";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { handlingGroupEvents } from "../model/group";
import { canAnswerFor } from "../policy";
import { loadGroup } from "../records/group";
import type { VisitForm } from "../rules/group-form";

/** A trip or a talk for all of the group. It counts once, also where it is written down twice. */
export function recordVisit(
  actor: Actor,
  input: VisitForm,
  now: Date,
): Promise<Outcome<{ group: string }>> {
  return write(actor, now, async (tx) => {
    const group = await loadGroup(tx, actor, input.group);
    if (!group) return refuse("not-found");
    if (group.endedAt) return refuse("not-now", "group-ended");
    const { kind, onDay } = input;
    if (onDay > dayOf(now)) return refuse("invalid", undefined, { onDay: ["visit-ahead"] });
    const note = await keepProse(tx, input.note);
    const { count } = await tx.handlingVisit.createMany({
      data: [
        {
          id: newId(),
          ...{ groupId: group.id, kind, onDay, noteId: note.id },
          recordedById: actor.id ?? "",
          recordedAt: now,
        },
      ],
      skipDuplicates: true,
    });
    if (count !== 1) return refuse("stale", "visit-known", { onDay: ["visit-known"] });
    const verdict = canAnswerFor(actor, group);
    const events = [handlingGroupEvents.visited(group, { kind, onDay, note })] as const;
    const grant = verdict.allowed ? verdict.grant : null;
    return { value: { group: group.id }, grant, events };
  });
}
