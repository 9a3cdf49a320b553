import { type Actor, allow, deny, type Verdict } from "@/lib/core/actor";

/** Notices are read by the person they were written for, and by nobody else. */
export function canReadNotices(actor: Actor): Verdict {
  return actor.kind === "person" ? allow(null) : deny("sign-in-first");
}
