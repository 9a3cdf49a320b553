import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { DraftEvent } from "@/lib/core/events";
import { isRefusal, type Outcome, refuse, refused } from "@/lib/core/outcome";
import { isWithin, type Limit } from "@/lib/core/rate-limit";
import { write } from "@/lib/core/write";
import { canRecord, canTakePart } from "../policy";
import { isDoorCode } from "../records";
import type { DoorSignIn, HandSignIn, WalkingIn } from "../rules/forms";
import { seenBy, seenByPerson } from "./move-consultation";
import { createPresent, takeIn, takePersonIn } from "./take-arrival";

const codeTries: Limit = { name: "door-code", points: 10, seconds: 300 };

/**
 * Signs in by the code on the door. Whoever was only invited or waiting is taken in on the way;
 * whoever was not on the list comes as a resident.
 */
export async function signInByCode(
  actor: Actor,
  input: DoorSignIn,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  if (actor.id && !(await isWithin(codeTries, actor.id)))
    return refused(refuse("rate-limited", "code-tries"));
  return write(actor, now, async (tx) => {
    const seen = await seenByPerson(tx, actor, input.ref, canTakePart);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    if (it.status !== "in-session") return refuse("not-now", it.status);
    if (!isDoorCode(it.id, input.code, now))
      return refuse("invalid", "code-wrong", { code: ["code-wrong"] });
    const events = await takePersonIn(tx, it, { personId, via: "code" }, now);
    if (isRefusal(events)) return events;
    return { value: { ref: it.ref }, grant, events };
  });
}

/** The list at the door: several at once, each with an event. */
export function signInByHand(
  actor: Actor,
  input: HandSignIn,
  now: Date,
): Promise<Outcome<{ ref: string; count: number }>> {
  return write(actor, now, async (tx) => {
    const seen = await seenBy(tx, actor, input.ref, canRecord);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    if (it.status !== "in-session") return refuse("not-now", it.status);
    const rows = await tx.attendance.findMany({
      where: { consultationId: it.id, id: { in: input.attendanceIds } },
      orderBy: { id: "asc" },
    });
    if (rows.length !== new Set(input.attendanceIds).size) return refuse("not-found");
    const all: DraftEvent[] = [];
    for (const row of rows) {
      const events = await takeIn(tx, it, row, "hand", now);
      if (isRefusal(events)) return events;
      all.push(...events);
    }
    const [first, ...rest] = all;
    if (!first) return refuse("not-found");
    const value = { ref: it.ref, count: rows.length };
    return { value, grant, events: [first, ...rest] };
  });
}

/** Somebody who came by: form of address and compound are enough. */
export function recordWalkIn(
  actor: Actor,
  input: WalkingIn,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const seen = await seenBy(tx, actor, input.ref, canRecord);
    if (isRefusal(seen)) return seen;
    const { it, grant } = seen;
    if (it.status !== "in-session") return refuse("not-now", it.status);
    const as = input.as ?? "resident";
    const came = { as, guestLabel: input.label, via: "hand" } as const;
    const made = await createPresent(tx, it, came, now);
    return isRefusal(made) ? made : { value: { ref: it.ref }, grant, events: [made.event] };
  });
}
