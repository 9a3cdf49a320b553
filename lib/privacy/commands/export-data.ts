import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse, refused } from "@/lib/core/outcome";
import { isWithin, type Limit } from "@/lib/core/rate-limit";
import { write } from "@/lib/core/write";
import { canManageOwnData } from "../policy";
import { gatherOwn, type OwnData } from "../records/gather-own";
import { keepDoneRequest } from "./correct-data";

const perDay: Limit = { name: "export-own", points: 5, seconds: 86_400 };

/** Everything held about the actor, in the clear, for themself; at most five times a day. */
export async function exportData(actor: Actor, now: Date): Promise<Outcome<OwnData>> {
  const verdict = canManageOwnData(actor);
  if (!verdict.allowed || actor.kind !== "person") {
    return refused(refuse("forbidden", "sign-in-first"));
  }
  if (!(await isWithin(perDay, actor.id))) return refused(refuse("rate-limited", "export-often"));
  return write(actor, now, async (tx) => {
    const value = await gatherOwn(tx, actor.id, now);
    if (!value) return refuse("not-found");
    const request = await keepDoneRequest(tx, actor.id, "export", now);
    return { value, grant: verdict.grant, events: [request] };
  });
}
