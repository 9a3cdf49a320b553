import "server-only";
import { notFound } from "next/navigation";
import { holds, type Role } from "@/lib/core/actor";
import { currentActor } from "./current-actor";

/** The people who prepare, hold and record consultations. */
export const deliberating = [
  "member",
  "convenor",
  "head",
  "rotating-head",
  "liaison",
  "host",
  "recorder",
  "expert",
] as const satisfies readonly Role[];

export const answering = ["handler", "department-lead", "firm-contact"] as const;

/**
 * To whoever works elsewhere an area does not exist. Whoever is not signed in is asked to by the
 * page itself, which knows where to come back to.
 */
export async function openTo(...roles: readonly Role[]): Promise<void> {
  const actor = await currentActor();
  if (actor.kind === "person" && !holds(actor, ...roles)) notFound();
}
