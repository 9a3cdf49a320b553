import { redirect } from "next/navigation";
import { supportComplaint } from "@/lib/complaint/commands/support-complaint";
import { getPublishedJoinable } from "@/lib/complaint/queries/joining";
import { now } from "@/lib/core/clock";
import { parseRef } from "@/lib/core/ref";
import { currentActor } from "@/lib/web/current-actor";

/** One tap for whoever is signed in; anybody else says who they are on the next page. */
export async function joinAtOnce(typed: string): Promise<void> {
  const ref = parseRef(typed)?.ref;
  if (!ref) return;
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/report/join/${ref}`);
  const outcome = await supportComplaint(actor, { ref, note: "" }, now());
  if (outcome.ok) redirect(`/report/joined/${outcome.value.ref}`);
  if (outcome.refusal.reason !== "joined-already") redirect(`/report/join/${ref}`);
  redirect(`/report/joined/${(await getPublishedJoinable(ref))?.ref ?? ref}`);
}
