import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { phoneOf } from "../records";

/** The actor's own number, for sending a code to it; null where none was left. */
export async function phoneOfActor(actor: Actor): Promise<string | null> {
  return actor.kind === "person" ? phoneOf(db, actor.id) : null;
}
