import "server-only";
import webPush from "web-push";
import { z } from "zod";
import { env } from "./env";

/** What a browser hands over when somebody switches messages on. */
export const pushSubscription = z.object({
  endpoint: z.string().max(1000),
  keys: z.object({
    p256dh: z.string().regex(/^[\w-]{80,100}=*$/),
    auth: z.string().regex(/^[\w-]{20,40}=*$/),
  }),
});
export type PushTarget = z.infer<typeof pushSubscription>;

/** The key that browsers subscribe with, or undefined where the installation has none. */
export function pushKey(): string | undefined {
  return env().VAPID_PRIVATE ? env().VAPID_PUBLIC : undefined;
}

/**
 * Whether an address is one of the known push services: the server posts to it, so a browser may
 * not name any address it likes. `*.` stands for any name in front; plain http only where the
 * service is listed as an address on this machine.
 */
export function isPushService(address: string, services = env().PUSH_SERVICES): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  if (username || password) return false;
  const isHere = /^(127\.0\.0\.1|localhost):\d+$/.test(host);
  if (protocol !== "https:" && !(protocol === "http:" && isHere)) return false;
  return services
    .split(",")
    .some((each) => (each.startsWith("*.") ? host.endsWith(each.slice(1)) : host === each));
}

/**
 * Posts a message to a browser's push service, encrypted for that browser alone. `gone` where the
 * browser has withdrawn; throws where the service could not take it now. A message with the same
 * key replaces one that still waits there.
 */
export async function sendPush(
  target: PushTarget,
  payload: string,
  key: string,
): Promise<"sent" | "gone"> {
  const { VAPID_PUBLIC, VAPID_PRIVATE, APP_URL } = env();
  if (!VAPID_PUBLIC || !VAPID_PRIVATE)
    throw new Error("VAPID_PUBLIC and VAPID_PRIVATE are not set");
  if (!isPushService(target.endpoint)) return "gone";
  const request = webPush.generateRequestDetails(target, payload, {
    TTL: 24 * 3600,
    topic: key.replaceAll("-", "").slice(0, 32),
    vapidDetails: {
      subject: `mailto:notices@${new URL(APP_URL).hostname}`,
      publicKey: VAPID_PUBLIC,
      privateKey: VAPID_PRIVATE,
    },
  });
  const answer = await fetch(request.endpoint, {
    method: "POST",
    headers: request.headers as Record<string, string>,
    body: new Uint8Array(request.body ?? []),
    redirect: "error",
    signal: AbortSignal.timeout(6000),
  });
  if (answer.status === 404 || answer.status === 410) return "gone";
  if (!answer.ok) throw new Error(`the push service answered ${answer.status}`);
  return "sent";
}
