import "server-only";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { AssignmentOrder } from "../model/order";
import { getDossier } from "./dossier";

/** The order of what was assigned, for those who may open the suggestion; null before. */
export async function getAssignmentOrder(
  actor: Actor,
  ref: string,
  now: Date,
): Promise<AssignmentOrder | null> {
  const dossier = await getDossier(actor, ref);
  const first = dossier?.parts.find((part) => part.role === "lead");
  if (!dossier?.assignedAt || !first) return null;
  const by = await db.person.findUnique({
    where: { id: first.assignedById },
    select: { name: true },
  });
  const named = (role: string) =>
    dossier.parts.filter((part) => part.role === role).map((part) => part.department?.name ?? "");
  const { consultation, clocks } = dossier;
  return {
    ...{ ref, title: dossier.title, body: dossier.body, key: dossier.key },
    meeting: {
      ...{ ref: consultation.ref, title: consultation.title, startsAt: consultation.startsAt },
      venue: consultation.venue?.name ?? "",
    },
    problem: dossier.problem ? `${dossier.problem.title} ${dossier.problem.ref}` : null,
    lead: first.department?.name ?? "",
    coHandlers: named("co-handler"),
    separate: named("separate"),
    assignedBy: by?.name ?? "",
    assignedAt: dossier.assignedAt,
    signBy: clocks.objection?.dueAt ?? clocks.sign?.dueAt ?? null,
    replyBy: clocks.reply?.dueAt ?? null,
    outcome: dossier.outcome,
    promisedOn: dossier.promisedOn,
    printedAt: now,
  };
}
