import "server-only";
import type { Actor } from "@/lib/core/actor";
import { consultationEvents } from "../model";
import { canFollowSuggestions } from "../policy";
import type { ConsultationRef } from "../rules/forms";
import { type Moved, move } from "./move-consultation";

/** Every suggestion has its department or was settled: for the platform, when the last one has. */
export function issueConsultation(actor: Actor, input: ConsultationRef, now: Date): Moved {
  return move(actor, input.ref, "issue", canFollowSuggestions, now, async (it) => ({
    data: { issuedAt: now },
    events: [consultationEvents.issued(it, {})],
  }));
}

/** Every suggestion came to its end. */
export function closeConsultation(actor: Actor, input: ConsultationRef, now: Date): Moved {
  return move(actor, input.ref, "close", canFollowSuggestions, now, async (it) => ({
    data: { closedAt: now },
    events: [consultationEvents.closed(it, {})],
  }));
}

/** A suggestion came back. */
export function reopenConsultation(actor: Actor, input: ConsultationRef, now: Date): Moved {
  return move(actor, input.ref, "reopen", canFollowSuggestions, now, async (it) => ({
    data: { closedAt: null },
    events: [consultationEvents.reopened(it, {})],
  }));
}
