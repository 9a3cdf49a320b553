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
  return { world, suggestion, observer, ...lookBack };
}

export function aFinding(ref: string, more: Partial<FindingForm> = {}): FindingForm {
  return {
    ref,
    verdict: "fulfilled",
    method: "visit",
    finding: "24 个充电位都已通电，飞线全部拆除。",
    residentsConfirmed: 7,
    newDueOn: "",
    basis: "",
    changedTo: "C",
    ...more,
  };
}
