import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { type FollowForm, followEvents } from "../model/follow";
import { canFollow } from "../policy";
import { findFollowable } from "../records/follow";

const most = 200;

/** Somebody follows what they may see in public; a thing that is not public does not exist here. */
export function followThing(
  actor: Actor,
  { subject, key }: FollowForm,
  now: Date,
): Promise<Outcome<{ subjectId: string }>> {
  return write(actor, now, async (tx) => {
    const verdict = canFollow(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "sign-in-first");
    const subjectId = await findFollowable(tx, subject, key);
    if (!subjectId) return refuse("not-found");
    const personId = actor.id;
    if ((await tx.follow.count({ where: { personId } })) >= most) {
      return refuse("not-now", "follow-many");
    }
    const row = { personId, subject, subjectId, at: now };
    const { count } = await tx.follow.createMany({ data: row, skipDuplicates: true });
    if (count === 0) return refuse("not-now", "already-followed");
    const begun = followEvents.begun({ id: personId, divisionCode: "" }, { subject, subjectId });
    return { value: { subjectId }, grant: verdict.grant, events: [begun] };
  });
}

/** Ends it, also where the thing is not public any more. */
export function unfollowThing(
  actor: Actor,
  { subject, key }: FollowForm,
  now: Date,
): Promise<Outcome<{ subjectId: string }>> {
  return write(actor, now, async (tx) => {
    const verdict = canFollow(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "sign-in-first");
    const subjectId = await findFollowable(tx, subject, key, { whatever: true });
    if (!subjectId) return refuse("not-found");
    const where = { personId: actor.id, subject, subjectId };
    const { count } = await tx.follow.deleteMany({ where });
    if (count === 0) return refuse("not-now", "not-followed");
    const ended = followEvents.ended({ id: actor.id, divisionCode: "" }, { subject, subjectId });
    return { value: { subjectId }, grant: verdict.grant, events: [ended] };
  });
}
