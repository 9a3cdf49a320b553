import { db } from "@/lib/core/db";
import { newRef } from "@/lib/core/ref";
import type { FindingForm } from "@/lib/look-back/model";
import {
  aConsultation,
  aMember,
  aReply,
  aSuggestion,
  community,
  monday,
  onDay,
} from "./suggestion";

/** A look-back at a promise that fell due today, with a member who has no stake in it. */
export async function aLookBack(status = "planned", suggestionStatus = "tracking") {
  const world = await aConsultation("issued");
  const suggestion = await aSuggestion(world, suggestionStatus);
  const reply = await aReply(world, suggestion, { promisedOn: onDay(0), lookBackDueOn: onDay(0) });
  const observer = await aMember("observer");
  const sent = status === "assigned" || status === "in-progress";
  const lookBack = await db.lookBack.create({
    data: {
      ref: newRef("L", community),
      suggestionId: suggestion.id,
      replyId: reply.id,
      round: 1,
      status,
      cause: "promise",
      dueOn: onDay(0),
      divisionCode: community,
      assigneeId: sent ? observer.id : null,
      fellDueAt: monday,
      createdAt: monday,
    },
  });
  await confirmations(lookBack.id);
  return { world, suggestion, observer, ...lookBack };
}

/** Four residents say it is done, two that a part is, one that nothing is. */
export async function confirmations(lookBackId: string): Promise<void> {
  const said = ["yes", "yes", "yes", "yes", "partly", "partly", "no"];
  await db.lookBackConfirmation.createMany({
    data: said.map((solved, n) => ({
      ...{ lookBackId, nameIndex: `resident ${n}`, via: "name", solved, at: monday },
    })),
  });
}

export function aFinding(ref: string, more: Partial<FindingForm> = {}): FindingForm {
  return {
    ref,
    verdict: "fulfilled",
    method: "visit",
    finding: "24 个充电位都已通电，飞线全部拆除。",
    newDueOn: "",
    basis: "",
    changedTo: "C",
    ...more,
  };
}
