import "server-only";
import { lastFourIndex, personOfPhone } from "@/lib/account/records";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import type { CounterJoinForm } from "../model/counter";

type Called = { readonly name: string; readonly phone: string };
type Written = Pick<CounterJoinForm, "agentRelation" | "agentName" | "agentPhone">;

/** The person of the phone, or one known by name only. */
export async function personCalled(tx: Tx, { name, phone }: Called, now: Date) {
  if (phone) return personOfPhone(tx, phone, name, now);
  const data = { id: newId(), name, createdAt: now };
  return tx.person.create({ data, select: { id: true } });
}

/** Whoever wrote it down: a child, a neighbour, or the official at the counter. */
export async function agentOf(tx: Tx, actor: Actor, input: Written, now: Date) {
  const { agentRelation, agentName: name, agentPhone: phone } = input;
  if (agentRelation === "station" && !name) return { agentId: actor.id, agentRelation };
  const person = await personCalled(tx, { name, phone }, now);
  const agentLastFourIndex = phone ? lastFourIndex(phone) : null;
  return { agentId: person.id, agentRelation, agentLastFourIndex };
}
