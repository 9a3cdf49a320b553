import { type Actor, allow, deny, type Verdict } from "@/lib/core/actor";

/** Notices are read by the person they were written for, and by nobody else. */
export function canReadNotices(actor: Actor): Verdict {
  return actor.kind === "person" ? allow(null) : deny("sign-in-first");
}

/** Whoever has signed in follows; what of it they may see, the look-up decides. */
export function canFollow(actor: Actor): Verdict {
  return actor.kind === "person" ? allow(null) : deny("sign-in-first");
}

/** Officers are reminded by the clock. */
export function canRemind(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("only-the-clock");
}

/** Who follows a place is told of its day by the clock. */
export function canTellOfPlaces(actor: Actor): Verdict {
  return actor.kind === "system" ? allow(null) : deny("only-the-clock");
}

/** How and where somebody is told is chosen by themself. */
export function canChooseNotices(actor: Actor): Verdict {
  return actor.kind === "person" ? allow(null) : deny("sign-in-first");
}
