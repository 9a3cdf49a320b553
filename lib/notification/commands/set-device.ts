import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { isPushService, type PushTarget } from "@/lib/core/push";
import { write } from "@/lib/core/write";
import { noticeEvents } from "../model";
import { canChooseNotices } from "../policy";
import { endpointDigest, keepDevice } from "../records/devices";

/** Messages to this browser from now on; only by the push services that the platform knows. */
export function addDevice(
  actor: Actor,
  target: PushTarget,
  now: Date,
): Promise<Outcome<{ added: true }>> {
  return write(actor, now, async (tx) => {
    const verdict = canChooseNotices(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "sign-in-first");
    if (!isPushService(target.endpoint)) return refuse("invalid", "push-unknown");
    await keepDevice(tx, actor.id, target, now);
    const added = noticeEvents["device-added"]({ id: actor.id, divisionCode: "" }, {});
    return { value: { added: true } as const, grant: verdict.grant, events: [added] };
  });
}

/** No more messages to the browser with this address; without an address to none of one's own. */
export function removeDevice(
  actor: Actor,
  { endpoint }: { endpoint?: string },
  now: Date,
): Promise<Outcome<{ removed: number }>> {
  return write(actor, now, async (tx) => {
    const verdict = canChooseNotices(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "sign-in-first");
    const one = endpoint ? { endpointDigest: endpointDigest(endpoint) } : {};
    const { count } = await tx.pushSubscription.deleteMany({
      where: { personId: actor.id, ...one },
    });
    if (count === 0) return refuse("not-now", "push-none");
    const removed = noticeEvents["device-removed"]({ id: actor.id, divisionCode: "" }, {});
    return { value: { removed: count }, grant: verdict.grant, events: [removed] };
  });
}
