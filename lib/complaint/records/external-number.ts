import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { wholeVisibleTo } from "./complaint";

type Asked = { readonly source: string; readonly number: string };

/** The complaint that has a number, where the actor may see it. */
export async function complaintOfNumber(tx: Tx, actor: Actor, { source, number }: Asked) {
  return tx.complaint.findFirst({
    where: { AND: [{ numbers: { some: { source, number } } }, wholeVisibleTo(actor)] },
    select: { id: true, ref: true, title: true, status: true },
  });
}

/**
 * The refusal of a number that is taken already. Whoever may see the other complaint is told its
 * reference (after a colon, for the form to link); others only that there is one.
 */
export async function numberTaken(tx: Tx, actor: Actor, asked: Asked): Promise<Refusal> {
  const other = await complaintOfNumber(tx, actor, asked);
  const reason = other ? `number-taken:${other.ref}` : "number-taken";
  return refuse("invalid", undefined, { number: [reason] });
}
