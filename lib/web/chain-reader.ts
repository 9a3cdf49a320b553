import "server-only";
import type { Actor } from "@/lib/core/actor";
import { anonymous } from "@/lib/core/actor";
import { parseRef } from "@/lib/core/ref";
import { currentActor } from "./current-actor";
import { lastProven } from "./proof";
import { reporterActor } from "./reporter";

/**
 * As whom the request reads one chain: for a receipt its holder, where this browser proved it, else
 * whoever is signed in, else the holder of the newest receipt proved here.
 */
export async function chainReader(ref: string): Promise<Actor> {
  const isReceipt = parseRef(ref)?.kind === "complaint";
  const actor = isReceipt ? await reporterActor(ref) : await currentActor();
  return actor.kind === "anonymous" ? ((await lastProven()) ?? anonymous) : actor;
}
