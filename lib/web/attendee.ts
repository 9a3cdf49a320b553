import "server-only";
import { findProvenSeat } from "@/lib/consultation/queries/own-seat";
import { type Actor, anonymous } from "@/lib/core/actor";
import { currentActor } from "./current-actor";
import { provenIds } from "./proof";

/** As whom the request takes part: whoever is signed in, else the holder of a place proven by phone. */
export async function attendeeActor(consultationId: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor.kind === "person") return actor;
  const subjectId = await findProvenSeat(consultationId, await provenIds());
  return subjectId ? { kind: "link-holder", id: null, subjectId, grants: [] } : anonymous;
}
