import { now } from "@/lib/core/clock";
import { exportData } from "@/lib/privacy/commands/export-data";
import { currentActor } from "@/lib/web/current-actor";

const noStore = { "Cache-Control": "no-store, private" };

/** Everything held about whoever is signed in, as a file; by a plain form, since it leaves an event. */
export async function POST(request: Request) {
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return new Response(null, { status: 403 });
  }
  const actor = await currentActor();
  if (actor.kind === "anonymous") return onward("/sign-in?next=%2Fmy%2Fdata");
  const outcome = await exportData(actor, now());
  if (!outcome.ok) return onward(`/my/data?refused=${outcome.refusal.reason ?? ""}#take`);
  return new Response(`${JSON.stringify(outcome.value, null, 2)}\n`, {
    headers: {
      ...noStore,
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="my-data.json"',
    },
  });
}

function onward(path: string): Response {
  return new Response(null, { status: 303, headers: { ...noStore, Location: path } });
}
