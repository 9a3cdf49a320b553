import { db } from "@/lib/core/db";
import { openOrder } from "@/lib/core/supervision-records";
import { react } from "@/lib/wiring/react";
import { aConsultation, aSuggestion, monday } from "@/tests/support/factories/suggestion";

/** Hands every event of the log to the reactions, as the worker does. */
export async function reactToAll(now: Date): Promise<void> {
  const events = await db.event.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  await react(
    events.map((event) => event.id),
    now,
  );
}

/** A suggestion in handling with an order about its lead department. */
export async function watched(reason = "reply-late") {
  const world = await aConsultation();
  const suggestion = await aSuggestion(world, "handling");
  const { id: subjectId, divisionCode } = suggestion;
  const of = { subject: "suggestion", subjectId, divisionCode } as const;
  const id = await openOrder(db, { ...of, departmentId: world.lead.id, reason }, monday);
  const order = await db.supervisionOrder.findUniqueOrThrow({ where: { id: id ?? "" } });
  return { world, suggestion, order, ref: order.ref };
}

export const orderOf = (ref: string) => db.supervisionOrder.findUniqueOrThrow({ where: { ref } });

export const clockOn = (subjectId: string) =>
  db.deadline.findFirstOrThrow({ where: { subject: "supervision", subjectId } });
