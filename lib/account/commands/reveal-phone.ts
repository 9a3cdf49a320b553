import "server-only";
import { z } from "zod";
import type { Actor, Place } from "@/lib/core/actor";
import { type Outcome, refuse, refused } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { personEvents } from "../model";
import { canRevealPhone } from "../policy";
import { phoneOf } from "../records";

/** The thing in whose course a number is uncovered; it decides who reaches it. */
export type RevealFor = { readonly ref: string; readonly place: Place };
const reasonShape = z.string().trim().min(5, "reason-short").max(500);

/** Uncovers a number for somebody who has to call, and records who asked, for what and why. */
export async function revealPhone(
  actor: Actor,
  personId: string,
  about: RevealFor,
  reason: string,
  now: Date,
): Promise<Outcome<{ phone: string }>> {
  const why = reasonShape.safeParse(reason);
  if (!why.success) {
    return refused(refuse("invalid", "reason-short", { reason: ["reason-short"] }));
  }
  return write(actor, now, async (tx) => {
    const verdict = canRevealPhone(actor, about.place);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    const phone = await phoneOf(tx, personId);
    if (!phone) return refuse("not-found", "no-phone");
    const of = { id: personId, divisionCode: about.place.divisionCode };
    const data = { ref: about.ref, reason: await keepProse(tx, why.data) };
    const revealed = personEvents["phone-revealed"](of, data);
    return { value: { phone }, grant: verdict.grant, events: [revealed] };
  });
}
