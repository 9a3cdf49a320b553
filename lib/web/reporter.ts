import "server-only";
import { findComplaintId, findProvenSupport } from "@/lib/complaint/queries/receipt";
import { type Actor, anonymous } from "@/lib/core/actor";
import { actorsFor, provenIds } from "./proof";

/**
 * As whom the request speaks about a complaint on the reporter's own pages: the holder of its
 * receipt where this browser proved it, else whoever is signed in.
 */
export async function reporterActor(ref: string): Promise<Actor> {
  const id = await findComplaintId(ref);
  if (!id) return anonymous;
  const support = await findProvenSupport(id, await provenIds());
  const actors = [...(await actorsFor(id)), ...(support ? await actorsFor(support) : [])];
  return actors.find((actor) => actor.kind === "link-holder") ?? actors[0] ?? anonymous;
}
