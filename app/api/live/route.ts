import { liveTopic } from "@/lib/consultation/queries/live";
import { eventStream } from "@/lib/core/event-stream";
import { listening, listenLive } from "@/lib/core/live-hub";
import { currentActor } from "@/lib/web/current-actor";

export const dynamic = "force-dynamic";

/** One process serves so many; a balancer sends the others elsewhere. */
const mostListeners = 5000;

/**
 * Tells an open page that something changed, and up to which version: never what. The page fetches
 * what it shows. Whoever comes back is told at once when they missed something.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const [actor, ref] = [await currentActor(), searchParams.get("ref") ?? ""];
  const topic = await liveTopic(actor, ref);
  if (!topic) return new Response(null, { status: 404 });
  if (listening() >= mostListeners) {
    return new Response(null, { status: 503, headers: { "Retry-After": "5" } });
  }
  const seen = Number(request.headers.get("last-event-id") ?? searchParams.get("after") ?? 0) || 0;
  return eventStream(request, async (send) => {
    const leave = await listenLive(topic, ({ version, types, spread }) =>
      send({ id: version, data: { version, types, spread } }),
    );
    // Listening began before: what was committed in between is told by one of the two.
    const { version } = (await liveTopic(actor, ref)) ?? topic;
    if (version > seen) send({ id: version, data: { version, types: [], spread: 0 } });
    return leave;
  });
}
