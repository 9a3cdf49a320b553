import "server-only";
import { notFound } from "next/navigation";
import { type Actor, holds, type Role } from "@/lib/core/actor";

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

/** To whoever works elsewhere an area does not exist. */
export function openTo(actor: Actor, ...roles: readonly Role[]): void {
  if (!holds(actor, ...roles)) notFound();
}
