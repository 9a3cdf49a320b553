import "server-only";
import { findComplaintId } from "@/lib/complaint/queries/receipt";
import { type Actor, anonymous } from "@/lib/core/actor";
import { actorsFor } from "./proof";

/**
 * As whom the request speaks about a complaint on the reporter's own pages: the holder of its
 * receipt where this browser proved it, else whoever is signed in.
 */
export async function reporterActor(ref: string): Promise<Actor> {
  const id = await findComplaintId(ref);
  if (!id) return anonymous;
  const actors = await actorsFor(id);
  return actors.find((actor) => actor.kind === "link-holder") ?? actors[0] ?? anonymous;
}
