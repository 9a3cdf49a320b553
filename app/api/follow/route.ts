import { now } from "@/lib/core/clock";
import { followThing, unfollowThing } from "@/lib/notification/commands/follow-thing";
import { followForm } from "@/lib/notification/model/follow";
import { currentActor } from "@/lib/web/current-actor";
import { onwardQuery, safePath } from "@/lib/web/safe-path";

/**
 * Follow or stop following, by the plain form that stands on many pages; back to the page it stands
 * on, by the sign-in where nobody is known. Whether it was followed before is no fault.
 */
export async function POST(request: Request) {
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return new Response(null, { status: 403 });
  }
  const data = await request.formData().catch(() => null);
  if (!data) return new Response(null, { status: 400 });
  const page = safePath(String(data.get("page") ?? ""), "/my/following");
  const actor = await currentActor();
  if (actor.kind === "anonymous") return onward(`/sign-in${onwardQuery(page)}`);
  const parsed = followForm.safeParse({ subject: data.get("subject"), key: data.get("key") });
  if (!parsed.success) return new Response(null, { status: 400 });
  const command = data.get("act") === "end" ? unfollowThing : followThing;
  const outcome = await command(actor, parsed.data, now());
  const isUnknown = !outcome.ok && outcome.refusal.refused === "not-found";
  return isUnknown ? new Response(null, { status: 404 }) : onward(page);
}

function onward(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}
