import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { externalNumber } from "../model/correcting";
import { complaintOfNumber } from "../records/external-number";

/** The complaint that has a number elsewhere, as far as the actor may see it; null where none has. */
export async function findByNumber(actor: Actor, asked: { source: string; number: string }) {
  const number = externalNumber.safeParse(asked.number).data;
  return number ? complaintOfNumber(db, actor, { source: asked.source, number }) : null;
}
